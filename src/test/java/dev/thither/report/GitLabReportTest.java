package dev.thither.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GitLabReportTest {

    @Test
    void a_fingerprint_is_no_other_finding_s_in_any_file() {
        var report = Format.GITLAB.of(
                Sample.of("a.md", "- «One»\n- «One»"), Sample.of("b.md", "- «One»"), Sample.of("c.md", "- «Two»"));

        assertThat(fingerprints(report)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void a_fingerprint_stays_when_lines_move() {
        var before = Format.GITLAB.of(Sample.of("a.md", "- «One»\n- «Two»"));
        var after = Format.GITLAB.of(Sample.of("a.md", "A line\n\n-  «one»\n- «Two»"));

        assertThat(fingerprints(after)).isEqualTo(fingerprints(before));
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void nothing_found_is_an_empty_list() {
        assertThat(Format.GITLAB.of()).isEqualTo("[]\n");
    }

    private static List<String> fingerprints(String report) {
        return Pattern.compile("\"fingerprint\": \"(.+)\"")
                .matcher(report)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
