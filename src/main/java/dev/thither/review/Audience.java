package dev.thither.review;

import java.util.Optional;

/** Those whom one tree of pages is built for. What nothing here allows is not shown: the audience fails closed. */
public sealed interface Audience {

    /** Whether they may read a document, going by its front matter alone. */
    boolean mayRead(FrontMatter document, Relations relations);

    /** Whether they are the author of the document, and so see its private parts and drafts. */
    default boolean isAuthorOf(FrontMatter document) {
        return false;
    }

    /** As it is written on the command line: {@code org}, {@code team=search}. */
    String word();

    /** Reads what {@link #word()} gives. */
    static Optional<Audience> of(String word) {
        var equals = word.indexOf('=');
        var name = equals < 0 ? "" : word.substring(equals + 1).strip();
        return switch (equals < 0 ? word : word.substring(0, equals)) {
            case "org" -> equals < 0 ? Optional.of(new Org()) : Optional.empty();
            case "team" -> name.isEmpty() ? Optional.empty() : Optional.of(new Team(name));
            case "manager" -> name.isEmpty() ? Optional.empty() : Optional.of(new Manager(name));
            case "author" -> name.isEmpty() ? Optional.empty() : Optional.of(new Author(name));
            default -> Optional.empty();
        };
    }

    /** Everyone in the company. */
    record Org() implements Audience {
        @Override
        public boolean mayRead(FrontMatter document, Relations relations) {
            return document.visibility() == Visibility.ORG;
        }

        @Override
        public String word() {
            return "org";
        }
    }

    /** The people of one team. */
    record Team(String team) implements Audience {
        @Override
        public boolean mayRead(FrontMatter document, Relations relations) {
            return new Org().mayRead(document, relations)
                    || (document.visibility() == Visibility.TEAM && Names.same(team, document.team()));
        }

        @Override
        public String word() {
            return "team=" + team;
        }
    }

    /** One person, as the manager of others. */
    record Manager(String person) implements Audience {
        @Override
        public boolean mayRead(FrontMatter document, Relations relations) {
            var own = Names.same(person, document.author()) && document.visibility() != Visibility.PRIVATE;
            var managed = Names.same(person, document.manager()) && document.visibility() != Visibility.PRIVATE;
            return new Org().mayRead(document, relations) || own || managed;
        }

        @Override
        public String word() {
            return "manager=" + person;
        }
    }

    /** One person, as the author of their own documents. */
    record Author(String person) implements Audience {
        @Override
        public boolean mayRead(FrontMatter document, Relations relations) {
            return new Org().mayRead(document, relations)
                    || isAuthorOf(document)
                    || (relations.isResponseTo(document, person) && document.visibility() != Visibility.PRIVATE)
                    || (document.visibility() == Visibility.TEAM && relations.isOnTeam(person, document.team()));
        }

        @Override
        public boolean isAuthorOf(FrontMatter document) {
            return Names.same(person, document.author());
        }

        @Override
        public String word() {
            return "author=" + person;
        }
    }
}
