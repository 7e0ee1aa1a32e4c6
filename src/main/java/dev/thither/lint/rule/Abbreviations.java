package dev.thither.lint.rule;

import dev.thither.review.Review;
import dev.thither.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells abbreviations that readers from elsewhere would have to ask about from those that they know.
 *
 * @param source where an abbreviation may be explained, anywhere
 * @param own in capitals, what the author's team and role are called
 */
record Abbreviations(String source, Set<String> own) {
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?<![\\p{L}\\p{N}_./@#$&:-])\\p{Ll}?\\p{Lu}[\\p{Lu}\\p{N}]{1,5}(?=s?(?![\\p{L}\\p{N}_@&]|[-.:]\\p{N}))");

    /** Those of two letters are mostly places, units and names. */
    private static final int SHORTEST = 3;

    private static final Pattern ROMAN = Pattern.compile("[IVXLCM]+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}[ ,]+(?:\\p{Lu}{2,}[ ,]+)+\\p{Lu}{2,}");

    /**
     * Words in brackets behind it, it in brackets behind its words, a link from it, code that it is a name in, or a
     * clause that begins as explanations do.
     */
    private static final String EXPLAINED = """
            \\b%1$ss?[*_]*\\s*\\(\\s*\\p{L}
            |\\([^()]{0,30}\\b%1$ss?\\b[^()]{0,30}\\)
            |\\[[^\\]]{0,40}\\b%1$ss?\\b[^\\]]{0,40}\\][(\\[]
            |`[^`\\n]{0,40}\\b%1$s\\b
            |\\b%1$ss?[*_]*\\ *(?:[–—:=]|\\ -|\\bis\\b)\\ *(?:the|our|a|an|how|what)\\b
            |\\b%1$ss?[*_]*,?\\ (?:i\\.e\\.|that\\ is|which|short\\ for|in\\ other\\ words|means|meaning|stands\\ for)
            |\\*\\[%1$s\\]:
            """;

    /**
     * What people know who work in an office and in no software team: everyday things, their own departments, the
     * larger institutions, money and places. What only engineers know is not here, however common it is among them.
     */
    private static final Set<String> KNOWN = words("""
            AI API APP ATM CCTV CD DIY DNA DVD FAQ FM GPS HTML ID IP LAN LED PC PDF PIN QR SIM SMS TV URL USB VPN WC WIFI WLAN WWW XML
            CSV SQL CSS JS HTTP HTTPS CPU RAM GPU IOS OS UI UX UV XL XXL MRI ICU ER CT HIV COVID NHS SLA CRM ERP DPO
            CEO CFO CIO COO CTO CPO CMO CISO VP HQ HR IT PA PR QA RD CV KPI OKR ROI FTE FY ETA B2B B2C
            ASAP AKA BTW CC DM EG ETC FYI IE NB OK PS RSVP TBA TBC TBD TLDR TL DR VS VIP
            BBC CERN EU ISO NASA NATO NGO OECD TU UK UN US USA UAE WHO WTO DHL IBM KLM SAP UPS GLS DPD PWC TÜV BMW AWS DB
            CHF EUR GBP JPY NOK SEK DKK USD VAT GDP IBAN SEPA GDPR LLC LTD PLC AG
            AM PM BC AD CET CEST EST GMT UTC BST PST EDT PDT
            GB KB MB TB PB HZ KHZ MHZ GHZ KM KMH KG KW KWH MW MWH GW GWH MPH RPM PH AC DC
            LA NY NYC SF DC DE FR NL NO SE DK FI ES PT PL CH AT BE IE MIT ETH BA BSC MA MSC MBA PHD PTA ISBN
            """);

    /** Plain words that are written in capitals to be heard. */
    private static final Set<String> STRESSED = words("""
            A ALL ALWAYS AND ANY ARE BE BEFORE BIG BUT CAN DID DO DONE DONT EACH END EVEN EVER EVERY FAR FEW FIRST FIVE FOR FOUR FROM
            GET GO GOOD HAD HAS HAVE HE HER HIM HOW I IF IN IS IT ITS LAST LESS ME MORE MOST MUCH MUST MY NEED NEVER NEW NO NONE NOT
            NOW OF OFF OLD ON ONCE ONE ONLY OR OUR OUT OWN REAL REALLY SAME SHE SO SOME STILL STOP TEN THAT THE THEIR THEM THEN THERE
            THEY THIS THREE TO TOO TWO UP US VERY WAS WE WERE WHAT WHEN WHO WHY WILL WITH WORK TEAM YES YET YOU YOUR TODO WIP NB
            """);

    static Abbreviations of(Review review) {
        var front = review.frontMatter();
        var own = String.join(" ", front.author(), front.team(), front.role(), front.levelName(), front.manager());
        return new Abbreviations(review.document().source().text(), words(own.replaceAll("[^\\p{L}\\p{N}]+", " ")));
    }

    /** Where those stand that not everybody knows, in the order of the text. */
    List<Span> in(String text) {
        if (SHOUTED.matcher(text).find()) {
            return List.of();
        }
        return ABBREVIATION
                .matcher(text)
                .results()
                .filter(found -> isAbbreviation(found.group()))
                .map(Abbreviations::span)
                .toList();
    }

    private static Span span(MatchResult found) {
        return new Span(found.start(), found.end());
    }

    private boolean isAbbreviation(String word) {
        var capitals = word.toUpperCase(Locale.ROOT);
        return word.length() >= SHORTEST
                && CAPITALS.matcher(word).results().count() > 1
                && !ROMAN.matcher(word).matches()
                && !KNOWN.contains(capitals)
                && !STRESSED.contains(capitals)
                && !own.contains(capitals);
    }

    /** Wherever in the document; in doubt it is explained. */
    boolean isExplained(String word) {
        return Pattern.compile(EXPLAINED.formatted(Pattern.quote(word)), Pattern.COMMENTS)
                .matcher(source)
                .find();
    }

    private static Set<String> words(String list) {
        return Pattern.compile("\\s+")
                .splitAsStream(list.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
