/**
 * English as people write it in goals: its sentences and words, the lexicons of technologies and of what people do, the
 * slots of a statement (who acts, what is aimed at, who gains, what they can then do, how it shows), and the
 * {@link dev.thither.language.GoalJudge} that weighs them by a trained model. All linguistic knowledge of the product
 * lives here, as plain text resources beside the classes. Knows nothing of reviews and their structure, of files or of
 * rules, and writes nothing for the author.
 */
@NullMarked
package dev.thither.language;

import org.jspecify.annotations.NullMarked;
