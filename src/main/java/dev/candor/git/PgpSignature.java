package dev.candor.git;

import dev.candor.model.SignatureState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.bc.BcPGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** Checks detached OpenPGP signatures (RFC 9580) as {@code gpg --detach-sign} makes them; nothing of this machine's own keyring counts. */
final class PgpSignature {
    static final String BEGIN = "-----BEGIN PGP SIGNATURE-----";

    private static final BcPGPContentVerifierBuilderProvider ALGORITHMS = new BcPGPContentVerifierBuilderProvider();
    private static final List<Integer> BROKEN_HASHES =
            List.of(HashAlgorithmTags.MD5, HashAlgorithmTags.SHA1, HashAlgorithmTags.RIPEMD160);

    private PgpSignature() {}

    /** What a signature in its armour says of some bytes; {@code keys} are blocks of public keys in theirs. */
    static SignatureState check(byte[] payload, String armoured, List<String> keys) {
        try {
            Optional<PGPSignature> signature = read(armoured);
            if (signature.isEmpty()) {
                return SignatureState.WRONG;
            }
            for (String block : keys) {
                for (PGPPublicKeyRing ring : new BcPGPPublicKeyRingCollection(decoded(block))) {
                    Optional<SignatureState> state = check(payload, signature.get(), ring);
                    if (state.isPresent()) {
                        return state.get();
                    }
                }
            }
            return SignatureState.UNKNOWN_KEY;
        } catch (IOException | PGPException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            // Whatever cannot be read was not made by a key that is trusted.
            return SignatureState.WRONG;
        }
    }

    private static Optional<SignatureState> check(byte[] payload, PGPSignature signature, PGPPublicKeyRing ring)
            throws PGPException {
        PGPPublicKey key = ring.getPublicKey(signature.getKeyID());
        return key != null && maySign(key, ring.getPublicKey())
                ? Optional.of(check(payload, signature, key, ring.getPublicKey()))
                : Optional.empty();
    }

    private static InputStream decoded(String armoured) throws IOException {
        return PGPUtil.getDecoderStream(new ByteArrayInputStream(armoured.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Optional<PGPSignature> read(String armoured) throws IOException {
        Object first = new BcPGPObjectFactory(decoded(armoured)).nextObject();
        return first instanceof PGPSignatureList list && list.size() == 1 ? Optional.of(list.get(0)) : Optional.empty();
    }

    /** A key that stands first may; one below it where the first says so by its own signature. */
    private static boolean maySign(PGPPublicKey key, PGPPublicKey first) throws PGPException {
        if (key.getKeyID() == first.getKeyID()) {
            return true;
        }
        Iterator<PGPSignature> bindings = key.getSignaturesOfType(PGPSignature.SUBKEY_BINDING);
        while (bindings.hasNext()) {
            PGPSignature binding = bindings.next();
            binding.init(ALGORITHMS, first);
            if (binding.verifyCertification(first, key)) {
                return true;
            }
        }
        return false;
    }

    private static SignatureState check(byte[] payload, PGPSignature signature, PGPPublicKey key, PGPPublicKey first)
            throws PGPException {
        boolean plain = signature.getSignatureType() == PGPSignature.BINARY_DOCUMENT
                && !BROKEN_HASHES.contains(signature.getHashAlgorithm());
        signature.init(ALGORITHMS, key);
        signature.update(payload);
        if (!plain || !signature.verify()) {
            return SignatureState.WRONG;
        }
        boolean over = key.hasRevocation()
                || first.hasRevocation()
                || isExpired(key, signature)
                || isExpired(first, signature);
        return over ? SignatureState.REVOKED_KEY : SignatureState.VERIFIED;
    }

    private static boolean isExpired(PGPPublicKey key, PGPSignature signature) {
        long valid = key.getValidSeconds();
        return valid > 0
                && signature
                        .getCreationTime()
                        .toInstant()
                        .isAfter(key.getCreationTime().toInstant().plus(Duration.ofSeconds(valid)));
    }
}
