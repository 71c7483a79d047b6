package dev.candor.git;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the fields of SSH's binary formats (RFC 4251, section 5); what is cut short is an {@link IllegalArgumentException}. */
final class SshFields {
    private final ByteBuffer bytes;

    SshFields(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int number() {
        need(Integer.BYTES);
        return bytes.getInt();
    }

    byte[] take(int length) {
        need(length);
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    byte[] bytes() {
        return take(number());
    }

    String word() {
        return new String(bytes(), StandardCharsets.US_ASCII);
    }

    BigInteger integer() {
        byte[] magnitude = bytes();
        return magnitude.length == 0 ? BigInteger.ZERO : new BigInteger(magnitude);
    }

    private void need(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("cut short");
        }
    }
}
