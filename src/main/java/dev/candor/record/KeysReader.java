package dev.candor.record;

import java.util.List;
import java.util.regex.Pattern;

/** Checks the {@code keys} of {@code candor.yml}: public keys that may sign commits, which are read as options. */
final class KeysReader {
    private static final String KEY = "keys";
    private static final Pattern SSH = Pattern.compile(
            "(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521))\\s+[A-Za-z0-9+/]+={0,2}(?:\\s.*)?");
    private static final Pattern PGP = Pattern.compile(
            "-----BEGIN PGP PUBLIC KEY BLOCK-----.*-----END PGP PUBLIC KEY BLOCK-----\\s*", Pattern.DOTALL);

    private KeysReader() {}

    /** Complains of what is no public key of a kind that is checked; never quotes it, as it may be a private one. */
    static void check(Fields fields) {
        List<Node> items = fields.value(KEY)
                .filter(ListNode.class::isInstance)
                .map(node -> ((ListNode) node).items())
                .orElse(List.of());
        boolean listed = fields.value(KEY).isEmpty() || !items.isEmpty();
        if (!listed || !items.stream().allMatch(KeysReader::isKey)) {
            fields.error(
                    KEY,
                    "bad-key",
                    "holds something that is no public key",
                    "list lines such as ssh-ed25519 AAAA… or blocks that gpg --armor --export prints");
        }
    }

    private static boolean isKey(Node node) {
        return node instanceof ScalarNode scalar
                && (SSH.matcher(scalar.text().strip()).matches()
                        || PGP.matcher(scalar.text().strip()).matches());
    }
}
