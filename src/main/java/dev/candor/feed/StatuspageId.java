package dev.candor.feed;

import dev.candor.output.Fingerprint;
import java.math.BigInteger;
import java.util.List;

/** Ids as the Statuspage contract has them: 12 characters of {@code [0-9a-z]}, always the same for the same record. */
final class StatuspageId {

    private static final int LENGTH = 12;
    private static final int BASE = 36;
    private static final BigInteger VALUES = BigInteger.valueOf(BASE).pow(LENGTH);

    private StatuspageId() {}

    /** The id of what these parts name, such as a kind of record and its id. */
    static String of(String... parts) {
        BigInteger hash = new BigInteger(Fingerprint.of(List.of(parts)).value(), 16);
        String digits = hash.mod(VALUES).toString(BASE);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }
}
