package dev.thither.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** Holds reports to the schemas of their formats. */
class SchemasTest {
    private static final Path VENDORED = Path.of("src/test/resources/dev/thither/report/schema");
    private static final Sample[][] SITES = {GoldenReportTest.HARD, GoldenReportTest.CLEAN, {}};

    @ParameterizedTest
    @CsvSource({
        "SARIF,  sarif-2.1.0-rtm.5.json",
        "GITLAB, gitlab-code-quality.schema.json",
        "RDJSON, rdjson.schema.json"
    })
    void json_keeps_to_the_schema_of_its_format(Format format, String file) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(VENDORED.resolve(file)));

        assertThat(schema.validate("{\"version\": 3}", InputFormat.JSON)).isNotEmpty();
        assertThat(Stream.of(SITES).map(format::of))
                .allSatisfy(report -> assertThat(schema.validate(
                                report,
                                InputFormat.JSON,
                                each -> each.executionConfig(config -> config.formatAssertionsEnabled(true))))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"CHECKSTYLE, checkstyle-4.3.xsd", "JUNIT, jenkins-junit.xsd"})
    void xml_keeps_to_the_schema_of_its_format(Format format, String file) throws SAXException {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(VENDORED.resolve(file).toFile());

        assertThatCode(() -> validate(schema, "<testsuites><file/></testsuites>"))
                .isInstanceOf(SAXException.class);
        assertThat(Stream.of(SITES).map(format::of))
                .allSatisfy(
                        report -> assertThatCode(() -> validate(schema, report)).doesNotThrowAnyException());
    }

    private static void validate(Schema schema, String report) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(report)));
    }
}
