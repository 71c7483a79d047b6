package dev.candor.publish;

/**
 * Where a branch is.
 *
 * @param url of the repository
 * @param branch its name
 * @param token what the server wants to see; empty for nothing. It is never printed.
 * @param keepHistory whether each site follows the one before; otherwise the branch holds the newest alone
 */
public record BranchPlace(String url, String branch, String token, boolean keepHistory) {
    /** The full name of the branch. */
    String ref() {
        return "refs/heads/" + branch;
    }

    /** A text without the token and without a password in an address. */
    String redacted(String text) {
        String clean = text.replaceAll("://[^/@\\s]*@", "://");
        return token.isEmpty() ? clean : clean.replace(token, "…");
    }

    @Override
    public String toString() {
        return "the branch " + branch + " of " + redacted(url);
    }
}
