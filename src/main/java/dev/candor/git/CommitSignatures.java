package dev.candor.git;

import dev.candor.model.SignatureState;
import dev.candor.problem.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** Checks the signatures of commits by the keys that may sign. */
public final class CommitSignatures {
    private static final String PGP_KEY = "-----BEGIN PGP PUBLIC KEY BLOCK-----";

    private final ObjectStore store;
    private final List<SshKey> ssh = new ArrayList<>();
    private final List<String> pgp = new ArrayList<>();

    /** Of a repository; {@code keys} are lines of SSH public keys and armoured blocks of OpenPGP ones, others being no keys. */
    CommitSignatures(Repository repository, List<String> keys) {
        this.store = new ObjectStore(repository);
        for (String key : keys) {
            if (key.contains(PGP_KEY)) {
                pgp.addAll(List.of(key.split("(?=" + PGP_KEY + ")")));
            } else if (isSsh(key)) {
                ssh.add(SshKey.ofLine(key));
            }
        }
    }

    private static boolean isSsh(String key) {
        try {
            return SshKey.ofLine(key).kind().equals(key.strip().split("\\s+", 2)[0]);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * What the signatures of some commits say, by full commit id.
     *
     * @throws Failure where the repository cannot be read
     */
    public static Map<String, SignatureState> of(SourceRequest request, Set<String> commits, List<String> keys) {
        try (OpenRepository opened = GitSource.repository(request)) {
            CommitSignatures signatures = new CommitSignatures(opened.git(), keys);
            Map<String, SignatureState> states = new TreeMap<>();
            commits.forEach(commit -> states.put(commit, signatures.of(commit)));
            return states;
        }
    }

    /** What the signature of a commit says. */
    SignatureState of(String commit) {
        SignedCommit signed =
                SignedCommit.of(store.commit(ObjectId.fromString(commit), "the commit " + commit.substring(0, 7)));
        if (signed.count() == 0) {
            return SignatureState.UNSIGNED;
        }
        return signed.count() > 1 ? SignatureState.WRONG : check(signed);
    }

    private SignatureState check(SignedCommit signed) {
        String signature = signed.signature();
        if (signature.startsWith(SshSignature.BEGIN)) {
            return SshSignature.check(signed.payload(), signature, ssh);
        }
        return signature.startsWith(PgpSignature.BEGIN)
                ? PgpSignature.check(signed.payload(), signature, pgp)
                : SignatureState.UNKNOWN_KEY;
    }
}
