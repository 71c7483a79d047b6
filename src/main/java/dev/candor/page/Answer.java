package dev.candor.page;

/**
 * The answer to "is it working?".
 *
 * @param state colours the head of the page
 * @param sentence the answer in plain words
 * @param rest what still works, or what else goes on; empty where there is nothing to add
 */
public record Answer(StateView state, String sentence, String rest) {
    /** The sentence as a title, without the stop at its end. */
    public String headline() {
        return sentence.replaceFirst("[.。]$", "");
    }
}
