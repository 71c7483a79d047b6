package dev.candor.git;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A public key of SSH in its wire format (RFC 4253, 5656 and 8709) and how it signs; of RSA only with SHA-2 (RFC 8332). */
final class SshKey {
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int UNCOMPRESSED = 4;

    private final byte[] blob;

    private SshKey(byte[] blob) {
        this.blob = blob;
    }

    /** The key of a line such as {@code ssh-ed25519 AAAA… lin}; fails with {@link IllegalArgumentException} for another text. */
    static SshKey ofLine(String line) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length < 2) {
            throw new IllegalArgumentException("no key");
        }
        return new SshKey(Base64.getDecoder().decode(words[1]));
    }

    /** What kind of key it says it is, such as {@code ssh-ed25519}. */
    String kind() {
        return new SshFields(blob).word();
    }

    boolean isSame(byte[] other) {
        return Arrays.equals(blob, other);
    }

    /** Whether a signature in the wire format is this key's over some bytes. */
    boolean signed(byte[] message, byte[] signature) throws GeneralSecurityException {
        SshFields key = new SshFields(blob);
        SshFields fields = new SshFields(signature);
        String kind = key.word();
        String algorithm = fields.word();
        byte[] raw = fields.bytes();
        if (kind.equals("ssh-rsa")) {
            return verify(rsa(algorithm), rsaKey(key), message, raw);
        }
        if (kind.equals("ssh-ed25519")) {
            return algorithm.equals(kind) && verify("Ed25519", ed25519(key), message, raw);
        }
        return algorithm.equals(kind) && verify(curve(kind), key, message, raw);
    }

    private static Curve curve(String kind) {
        return switch (kind) {
            case "ecdsa-sha2-nistp256" -> new Curve("secp256r1", 32, 256);
            case "ecdsa-sha2-nistp384" -> new Curve("secp384r1", 48, 384);
            case "ecdsa-sha2-nistp521" -> new Curve("secp521r1", 66, 512);
            default -> throw new IllegalArgumentException("a kind of key that is not checked");
        };
    }

    /** A curve by Java's name, the length of its numbers in bytes and the hash in bits. */
    private record Curve(String name, int length, int hash) {}

    private static PublicKey ed25519(SshFields key) throws GeneralSecurityException {
        byte[] point = key.bytes();
        byte[] encoded = Arrays.copyOf(ED25519, ED25519.length + point.length);
        System.arraycopy(point, 0, encoded, ED25519.length, point.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static String rsa(String algorithm) {
        return switch (algorithm) {
            case "rsa-sha2-512" -> "SHA512withRSA";
            case "rsa-sha2-256" -> "SHA256withRSA";
            default -> throw new IllegalArgumentException("a kind of signature that is not trusted");
        };
    }

    private static PublicKey rsaKey(SshFields key) throws GeneralSecurityException {
        BigInteger exponent = key.integer();
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(key.integer(), exponent));
    }

    private static boolean verify(Curve curve, SshFields key, byte[] message, byte[] raw)
            throws GeneralSecurityException {
        key.word();
        SshFields pair = new SshFields(raw);
        ByteArrayOutputStream flat = new ByteArrayOutputStream();
        flat.writeBytes(fixed(pair.integer(), curve.length));
        flat.writeBytes(fixed(pair.integer(), curve.length));
        return verify(
                "SHA" + curve.hash + "withECDSAinP1363Format", point(key.bytes(), curve), message, flat.toByteArray());
    }

    private static PublicKey point(byte[] point, Curve curve) throws GeneralSecurityException {
        if (point.length != 2 * curve.length + 1 || point[0] != UNCOMPRESSED) {
            throw new IllegalArgumentException("no point of the curve");
        }
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(curve.name));
        ECPoint at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, curve.length + 1)),
                new BigInteger(1, Arrays.copyOfRange(point, curve.length + 1, point.length)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, parameters.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] fixed(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        int skip = Math.max(0, bytes.length - length);
        byte[] fixed = new byte[length];
        System.arraycopy(bytes, skip, fixed, length - bytes.length + skip, bytes.length - skip);
        return fixed;
    }

    private static boolean verify(String algorithm, PublicKey key, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        Signature verifier = Signature.getInstance(algorithm);
        verifier.initVerify(key);
        verifier.update(message);
        return verifier.verify(signature);
    }
}
