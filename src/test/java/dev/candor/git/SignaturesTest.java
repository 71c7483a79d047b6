package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.candor.model.SignatureState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the signature of a commit says, with keys made here by ssh-keygen and gpg. */
@Timeout(120)
class SignaturesTest {
    @TempDir
    private Path folder;

    private GitRepo repo;

    @BeforeEach
    void begin() {
        repo = GitRepo.init(folder.resolve("repo")).write("a.txt", "one\n");
    }

    private SignatureState state(String commit, String... keys) {
        SourceRequest request = SourceRequest.of(repo.location(), folder.resolve("cache"));
        return CommitSignatures.of(request, Set.of(commit), List.of(keys)).get(commit);
    }

    private String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GNUPGHOME", folder.resolve("gnupg").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static void need(String program) {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", program)), program + " makes the keys of this test");
    }

    private String sshKey(String name, String... kind) throws IOException, InterruptedException {
        need("ssh-keygen");
        List<String> command = new ArrayList<>(List.of("/usr/bin/ssh-keygen", "-q", "-N", "", "-C", name));
        command.addAll(List.of("-f", folder.resolve(name).toString()));
        command.addAll(List.of(kind));
        run(command.toArray(String[]::new));
        return Files.readString(folder.resolve(name + ".pub")).strip();
    }

    private String sshSigned(String name) {
        repo.git("config", "gpg.format", "ssh");
        repo.git("config", "user.signingkey", folder.resolve(name + ".pub").toString());
        return signed();
    }

    private String signed() {
        repo.git("add", "-A");
        repo.git("commit", "-q", "--allow-empty", "-S", "-m", "signed");
        return repo.head();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "rsa -b 3072", "ecdsa -b 256", "ecdsa -b 384", "ecdsa -b 521"})
    void ssh_keys_of_every_usual_kind_are_checked(String kind) throws IOException, InterruptedException {
        String key = sshKey("lin", ("-t " + kind).split(" "));
        String other = sshKey("sam", "-t", "ed25519");
        String commit = sshSigned("lin");

        assertThat(state(commit, other, key)).isEqualTo(SignatureState.VERIFIED);
        assertThat(state(commit, other)).isEqualTo(SignatureState.UNKNOWN_KEY);
        assertThat(state(commit)).isEqualTo(SignatureState.UNKNOWN_KEY);
        assertThat(state(commit, "no key at all", "ssh-ed25519 !!!")).isEqualTo(SignatureState.UNKNOWN_KEY);
        assertThat(state(altered(commit), key)).isEqualTo(SignatureState.WRONG);
    }

    /** The same signature over another message. */
    private String altered(String commit) {
        String raw = repo.git("cat-file", "commit", commit);
        byte[] other = raw.replace("\n\nsigned", "\n\nsignet").getBytes(StandardCharsets.UTF_8);
        return repo.feed(other, "hash-object", "-t", "commit", "-w", "--stdin").strip();
    }

    @Test
    void a_commit_without_a_signature_is_unsigned() throws IOException, InterruptedException {
        String key = sshKey("lin", "-t", "ed25519");
        assertThat(state(repo.commit("plain"), key)).isEqualTo(SignatureState.UNSIGNED);
    }

    @Test
    void two_signatures_and_one_for_another_purpose_are_wrong() throws IOException, InterruptedException {
        String key = sshKey("lin", "-t", "ed25519");
        String raw = repo.git("cat-file", "commit", sshSigned("lin"));
        String header = raw.substring(raw.indexOf("gpgsig "), raw.indexOf("\n\n") + 1);
        String twice = raw.replace(header, header + header);
        assertThat(state(made(twice), key)).isEqualTo(SignatureState.WRONG);

        Path payload = Files.writeString(folder.resolve("payload"), raw.replace(header, ""));
        run(
                "/usr/bin/ssh-keygen",
                "-q",
                "-Y",
                "sign",
                "-n",
                "file",
                "-f",
                folder.resolve("lin").toString(),
                payload.toString());
        String file = Files.readString(folder.resolve("payload.sig")).strip().replace("\n", "\n ");
        assertThat(state(made(raw.replace(header, "gpgsig " + file + "\n")), key))
                .isEqualTo(SignatureState.WRONG);
    }

    private String made(String raw) {
        return repo.feed(raw.getBytes(StandardCharsets.UTF_8), "hash-object", "-t", "commit", "-w", "--stdin")
                .strip();
    }

    private String pgpKey(String name, String kind, String expires) throws IOException, InterruptedException {
        need("gpg");
        Path home = folder.resolve("gnupg");
        if (!Files.exists(home)) {
            Files.createDirectory(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.writeString(home.resolve("gpg-agent.conf"), "allow-loopback-pinentry\n");
        }
        run(
                "gpg",
                "--batch",
                "--passphrase",
                "",
                "--quick-gen-key",
                name + " <" + name + "@example.com>",
                kind,
                "sign",
                expires);
        return exported(name);
    }

    private String exported(String name) throws IOException, InterruptedException {
        return run("gpg", "--batch", "--armor", "--export", name + "@example.com");
    }

    private String pgpSigned(String name) throws IOException {
        Path gpg = Files.writeString(
                folder.resolve("gpg.sh"),
                "#!/bin/sh\nGNUPGHOME=" + folder.resolve("gnupg")
                        + " exec gpg --batch --pinentry-mode loopback \"$@\"\n");
        Files.setPosixFilePermissions(gpg, PosixFilePermissions.fromString("rwxr-xr-x"));
        repo.git("config", "gpg.format", "openpgp");
        repo.git("config", "gpg.program", gpg.toString());
        repo.git("config", "user.signingkey", name + "@example.com");
        return signed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "rsa2048"})
    void pgp_keys_are_checked(String kind) throws IOException, InterruptedException {
        String key = pgpKey("lin", kind, "never");
        String other = pgpKey("sam", "ed25519", "never");
        String commit = pgpSigned("lin");

        assertThat(state(commit, other, key)).isEqualTo(SignatureState.VERIFIED);
        assertThat(state(commit, other + key)).isEqualTo(SignatureState.VERIFIED);
        assertThat(state(commit, other)).isEqualTo(SignatureState.UNKNOWN_KEY);
        assertThat(state(altered(commit), key)).isEqualTo(SignatureState.WRONG);
    }

    @Test
    void a_pgp_subkey_signs_for_its_key() throws IOException, InterruptedException {
        pgpKey("lin", "ed25519", "never");
        String listed = run("gpg", "--batch", "--with-colons", "--list-keys", "lin@example.com");
        String print = listed.lines()
                .filter(line -> line.startsWith("fpr"))
                .findFirst()
                .orElseThrow()
                .split(":", -1)[9];
        run("gpg", "--batch", "--passphrase", "", "--quick-add-key", print, "ed25519", "sign", "never");

        assertThat(state(pgpSigned("lin"), exported("lin"))).isEqualTo(SignatureState.VERIFIED);
    }

    @Test
    void a_revoked_pgp_key_verifies_nothing_any_more() throws IOException, InterruptedException {
        String key = pgpKey("lin", "ed25519", "never");
        String commit = pgpSigned("lin");
        assertThat(state(commit, key)).isEqualTo(SignatureState.VERIFIED);

        try (var made = Files.list(folder.resolve("gnupg/openpgp-revocs.d"))) {
            Path certificate = made.findFirst().orElseThrow();
            Files.writeString(
                    folder.resolve("revoke.asc"), Files.readString(certificate).replace(":-----BEGIN", "-----BEGIN"));
        }
        run("gpg", "--batch", "--import", folder.resolve("revoke.asc").toString());
        assertThat(state(commit, exported("lin"))).isEqualTo(SignatureState.REVOKED_KEY);
    }

    @Test
    void damaged_signatures_are_never_verified_and_break_nothing() throws IOException, InterruptedException {
        String ssh = sshKey("lin", "-t", "ed25519");
        String sshRaw = repo.git("cat-file", "commit", sshSigned("lin"));
        String pgp = pgpKey("sam", "ed25519", "never");
        String pgpRaw = repo.git("cat-file", "commit", pgpSigned("sam"));
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            for (String raw : List.of(sshRaw, pgpRaw)) {
                SignedCommit signed = SignedCommit.of(damaged(raw, random).getBytes(StandardCharsets.UTF_8));
                Optional<SignatureState> state = signed.signature().startsWith("-----BEGIN PGP SIG")
                        ? Optional.of(PgpSignature.check(signed.payload(), signed.signature(), List.of(pgp)))
                        : signed.signature().startsWith("-----BEGIN SSH SIG")
                                ? Optional.of(SshSignature.check(
                                        signed.payload(), signed.signature(), List.of(SshKey.ofLine(ssh))))
                                : Optional.empty();
                assertThat(state).isNotEqualTo(Optional.of(SignatureState.VERIFIED));
            }
        }
    }

    /** Changes one letter of the signature's data to another of its alphabet. */
    private static String damaged(String raw, Random random) {
        int from = raw.indexOf("SIGNATURE-----") + 15;
        int at = from + random.nextInt(raw.indexOf("-----END") - from - 12);
        char other = "ABCDEFGHabcdefgh0123+/".charAt(random.nextInt(22));
        boolean letter = Character.isLetterOrDigit(raw.charAt(at)) && raw.charAt(at) != other;
        return letter
                ? raw.substring(0, at) + other + raw.substring(at + 1)
                : raw.substring(0, at) + raw.substring(at + 5);
    }
}
