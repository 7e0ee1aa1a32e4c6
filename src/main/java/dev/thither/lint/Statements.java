package dev.thither.lint;

import dev.thither.document.Reading;
import dev.thither.language.GoalJudge;
import dev.thither.language.Statement;
import java.util.HashMap;
import java.util.Map;

/** The statements of one document, each understood once however often somebody asks. Serves one thread. */
final class Statements {
    private final GoalJudge judge;
    private final Map<String, Statement> understood = new HashMap<>();

    Statements(GoalJudge judge) {
        this.judge = judge;
    }

    Statement of(Reading words) {
        return understood.computeIfAbsent(words.text(), judge::read);
    }

    GoalJudge judge() {
        return judge;
    }
}
