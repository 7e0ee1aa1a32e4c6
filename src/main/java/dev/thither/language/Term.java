package dev.thither.language;

import java.util.Locale;

/** What a word or fixed phrase is taken for; the section of {@code words.txt} of the same name lists the words. */
enum Term {
    /** Words before the aim itself: “I would like to”, “next year”. */
    LEAD,
    LEARN,
    IMPROVE,
    TECH,
    TOPIC,
    FIELD,
    CERT,
    SIT,
    CODE,
    BUILD,
    ITEM,
    REVIEW,
    STAY,
    METRIC,
    NUMBER,
    PERIOD,
    QUOTA,
    FOCUS,
    MEETING,
    REACH,
    BOUND,
    TITLE,
    SEEN,
    MARKET,
    ALWAYS,
    TAKE,
    ONLY_ME,
    MYSELF,
    HAND_OVER,
    TEACH,
    PEOPLE,
    USER,
    SELF,
    WE,
    NAME,
    CAN,
    DO,
    ALONE,
    STOP,
    NOT,
    LESS,
    MORE,
    DECIDE,
    SOFT,
    JUDGED,
    FEEL,
    DOCUMENT,
    /** What opens a clause that tells what it is for. */
    PURPOSE,
    /** What opens a clause that tells why. */
    REASON,
    OUTCOME,
    PROCESS,
    FIRST,
    DETERMINER,
    LISTED,
    SYSTEM,
    MODERNISE,
    RISE,
    /** A verb in the third person: somebody else acts. */
    THIRD,
    /** Work that is only sometimes counted for its own sake: hours, releases. */
    UNIT,
    ASSIST,
    COURSE,
    DESIGN,
    DATE,
    /** A verb in the past, or words that open a tale: “I used to”. */
    PAST,
    /** An unknown word with a capital that says nothing, as it opens a sentence: perhaps a name. */
    CAPITAL,
    /** A piece of software that someone writes. */
    ARTEFACT,
    /** What one finds oneself not to be: “made for this”. */
    FIT,
    /** “The one who”: a trap only for who wants to be that one. */
    SOLE,
    /** “At least one”: a first time, unless it comes round again. */
    ONCE,
    /** How much of something there is to be, of one's time or scope: a fifth of my time. */
    SHARE,
    /** How far one's responsibility goes. */
    SCOPE,
    /** At which times one is there: a trap only for who wants to answer then. */
    OFTEN,
    /** An unknown word that ends as adverbs do. */
    ADVERB,
    /** A verb in the past that is not made with -ed, or stands beside “has”: “ran”, “chosen”. */
    DID,
    /** To make somebody able by showing and telling. */
    INSTRUCT,
    /** What one is glad to be spared. */
    HARM,
    /** To write down. */
    RECORD,
    /** Why something is so, and what else was possible. */
    WHY,
    /** To ask, and to doubt aloud. */
    QUESTION,
    /** To see for oneself how something is. */
    LOOK,
    /** What people build, keep, and could do without. */
    THING,
    /** Further people and groups of people, who are beside the point where a goal is judged. */
    FOLK,
    /** A fixed phrase that frames know by its words alone. */
    PHRASE;

    /** The term of that name, as resources write it. */
    static Term of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
