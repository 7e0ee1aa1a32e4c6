package dev.thither.cli;

import dev.thither.project.BaseUrl;
import dev.thither.project.Project;
import dev.thither.site.catalogue.Hosting;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** The options that tell where a site will stand. */
final class HostingOptions {
    private static final String BASE_URL = "base-url";
    private static final String PUBLIC_URL = "public-url";

    private HostingOptions() {}

    static Option baseUrl() {
        return Command.valued(
                BASE_URL,
                "PATH",
                "The site's path on its host, such as /reviews/, for the links of 404.html. Default: what thither.yml says.");
    }

    static List<Option> all() {
        return List.of(
                baseUrl(),
                Command.valued(
                        PUBLIC_URL,
                        "URL",
                        "Write a sitemap.xml; URL is the site's whole address, such as https://docs.example.org/reviews/."));
    }

    /** What was asked for; of the base, what {@code thither.yml} says if nothing was. */
    static Hosting of(Invocation invocation, Project project) {
        var publicUrl = invocation.value(PUBLIC_URL).map(HostingOptions::publicUrl);
        var path = publicUrl.map(URI::getRawPath);
        var given = invocation.value(BASE_URL).map(HostingOptions::path);
        if (given.isPresent() && path.isPresent() && !given.equals(path)) {
            throw new UsageException("--base-url is %s, but --public-url leads to %s. Leave --base-url out."
                    .formatted(given.get(), path.get()));
        }
        return new Hosting(
                given.or(() -> path).orElse(project.configuration().baseUrl()),
                publicUrl.map(URI::toString).orElse(""));
    }

    /** The base alone; empty where nothing is said. */
    static String base(Invocation invocation, Project project) {
        return invocation
                .value(BASE_URL)
                .map(HostingOptions::path)
                .orElse(project.configuration().baseUrl());
    }

    private static String path(String given) {
        return BaseUrl.of(given)
                .orElseThrow(() -> new UsageException("“%s” is no path. Use %s.%s"
                        .formatted(
                                given,
                                BaseUrl.FORM,
                                given.contains("://") ? " The whole address is for --public-url." : "")));
    }

    private static URI publicUrl(String given) {
        return parsed(given)
                .orElseThrow(() -> new UsageException(
                        "“%s” is no address of a site. Use one such as https://docs.example.org/reviews/, with nothing behind the path."
                                .formatted(given)));
    }

    private static Optional<URI> parsed(String given) {
        try {
            var url = new URI(given);
            var isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            var isBare = url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
            if (!isWeb || !isBare || url.getHost() == null) {
                return Optional.empty();
            }
            return BaseUrl.of(url.getRawPath())
                    .map(path -> URI.create(url.getScheme() + "://" + url.getRawAuthority() + path));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
