package dev.thither.language;

import java.util.List;

/** Tells whether a goal makes its author do more of what already got them here, or makes others able to do more. */
public interface GoalJudge {
    /** Judges one goal as it was read, for someone this far along. */
    Judgement judge(Statement goal, Seniority seniority);

    /** Judges one goal as it reads, without markup, for someone this far along. Never throws, whatever the text. */
    default Judgement judge(String goal, Seniority seniority) {
        return judge(read(goal), seniority);
    }

    /** Any statement as it reads, whether a goal, a deed or a decision. Never throws, whatever the text. */
    Statement read(String statement);

    /**
     * Where a statement says one of these patterns, by place. What is denied is not said: not “write more tests” in
     * “stop writing more tests”, unless the pattern itself is a denial. Never throws, whatever the text.
     */
    List<WordPatterns.Match> find(WordPatterns patterns, String statement);

    /** The judge for everybody's English. */
    static GoalJudge standard() {
        return standard(Vocabulary.NONE);
    }

    /** The judge that also knows an organisation's own words. */
    static GoalJudge standard(Vocabulary vocabulary) {
        return new TrainedJudge(new GoalReader(vocabulary), Model.standard());
    }
}
