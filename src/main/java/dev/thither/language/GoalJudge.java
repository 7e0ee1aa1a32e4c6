package dev.thither.language;

/** Tells whether a goal makes its author do more of what already got them here, or makes others able to do more. */
public interface GoalJudge {
    /** Judges one goal as it reads, without markup, for someone this far along. Never throws, whatever the text. */
    Judgement judge(String statement, Seniority seniority);

    /** Any statement, whether a goal, a deed or a decision, without judging it. Never throws, whatever the text. */
    Statement read(String statement);

    /** The judge for everybody's English. */
    static GoalJudge standard() {
        return standard(Vocabulary.NONE);
    }

    /** The judge that also knows an organisation's own words. */
    static GoalJudge standard(Vocabulary vocabulary) {
        return new TrainedJudge(new GoalReader(vocabulary), Model.standard());
    }
}
