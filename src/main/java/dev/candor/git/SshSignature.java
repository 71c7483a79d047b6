package dev.candor.git;

import dev.candor.model.SignatureState;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Checks signatures that {@code ssh-keygen -Y sign} makes (OpenSSH's PROTOCOL.sshsig) for the namespace of Git. */
final class SshSignature {
    static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";

    private static final String END = "-----END SSH SIGNATURE-----";
    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final String NAMESPACE = "git";

    private SshSignature() {}

    /** What a signature in its armour says of some bytes. */
    static SignatureState check(byte[] payload, String armoured, List<SshKey> keys) {
        try {
            SshFields fields = new SshFields(unarmoured(armoured));
            boolean known = new String(fields.take(MAGIC.length), StandardCharsets.US_ASCII).equals("SSHSIG")
                    && fields.number() == 1;
            byte[] signer = fields.bytes();
            Optional<SshKey> key =
                    keys.stream().filter(one -> one.isSame(signer)).findFirst();
            if (key.isEmpty()) {
                return SignatureState.UNKNOWN_KEY;
            }
            return known && isRight(payload, fields, key.get()) ? SignatureState.VERIFIED : SignatureState.WRONG;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Whatever cannot be read was not made by a key that is trusted.
            return SignatureState.WRONG;
        }
    }

    private static boolean isRight(byte[] payload, SshFields fields, SshKey key) throws GeneralSecurityException {
        String namespace = fields.word();
        byte[] reserved = fields.bytes();
        String hash = fields.word();
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(MAGIC);
        put(signed, namespace.getBytes(StandardCharsets.US_ASCII));
        put(signed, reserved);
        put(signed, hash.getBytes(StandardCharsets.US_ASCII));
        put(signed, MessageDigest.getInstance(algorithm(hash)).digest(payload));
        return namespace.equals(NAMESPACE) && key.signed(signed.toByteArray(), fields.bytes());
    }

    private static String algorithm(String hash) {
        return switch (hash) {
            case "sha512" -> "SHA-512";
            case "sha256" -> "SHA-256";
            default -> throw new IllegalArgumentException("a hash that is not trusted");
        };
    }

    private static void put(ByteArrayOutputStream out, byte[] field) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        out.writeBytes(field);
    }

    private static byte[] unarmoured(String text) {
        int end = text.indexOf(END);
        if (!text.startsWith(BEGIN) || end < 0) {
            throw new IllegalArgumentException("no signature");
        }
        return Base64.getMimeDecoder().decode(text.substring(BEGIN.length(), end));
    }
}
