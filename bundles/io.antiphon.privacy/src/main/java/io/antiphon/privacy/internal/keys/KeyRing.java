package io.antiphon.privacy.internal.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys of workspaces in a folder outside their data, one file each, named by the workspace's id. A key is made once and
 * never replaced. The file is text: format, workspace, secret, and a check against damage.
 */
public final class KeyRing {

	/** How many lines the file of a key has. */
	public static final int LINES = 4;

	private static final String FORMAT = "antiphon-key 1";
	private static final String WORKSPACE = "workspace ";
	private static final String SECRET = "secret ";
	private static final String CHECK = "check ";
	private static final int CHECK_LENGTH = 8;

	private final Path folder;
	private final String suffix;

	/** Of workspaces. */
	public KeyRing(Path folder) {
		this(folder, "key");
	}

	private KeyRing(Path folder, String suffix) {
		this.folder = folder.toAbsolutePath().normalize();
		this.suffix = suffix;
	}

	/** Of the databases of workspaces, where those are encrypted: other secrets, beside those of the workspaces. */
	public static KeyRing ofDatabases(Path folder) {
		return new KeyRing(folder, "database");
	}

	public Path folder() {
		return folder;
	}

	/** Whether the folder lies in a data directory, links followed. */
	public boolean inside(Path data) {
		var directory = real(data.toAbsolutePath().normalize());
		return real(folder).startsWith(directory);
	}

	/** The path with the links of its existing part resolved. */
	private static Path real(Path path) {
		for (var existing = path; existing != null; existing = existing.getParent()) {
			try {
				return existing.toRealPath().resolve(existing.relativize(path)).normalize();
			} catch (IOException absent) {
				continue;
			}
		}
		return path;
	}

	/** The key of a workspace, where it has one. */
	public KeyOutcome find(String workspace) {
		var file = file(workspace);
		try {
			PrivateFile.keepPrivate(file);
			var secret = secret(Files.readAllLines(file), workspace);
			return secret == null ? new KeyOutcome.Unreadable(file) : new KeyOutcome.Found(new WorkspaceKey(secret), file);
		} catch (NoSuchFileException absent) {
			return new KeyOutcome.Missing(file);
		} catch (IOException unreadable) {
			return Files.isDirectory(folder) ? new KeyOutcome.Unreadable(file) : new KeyOutcome.Missing(file);
		}
	}

	/** The key of a new workspace; one that is there already, from a first start that was cut short, is taken. */
	public KeyOutcome create(String workspace) {
		var found = find(workspace);
		if (!(found instanceof KeyOutcome.Missing)) {
			return found;
		}
		var secret = new byte[WorkspaceKey.LENGTH];
		new SecureRandom().nextBytes(secret);
		return put(workspace, secret);
	}

	/** The key of a workspace that was copied from another: the same secret, in a file of its own. */
	public KeyOutcome carry(String earlier, String workspace) {
		var found = find(workspace);
		if (!(found instanceof KeyOutcome.Missing)) {
			return found;
		}
		try {
			var secret = secret(Files.readAllLines(file(earlier)), earlier);
			return secret == null ? new KeyOutcome.Unreadable(file(earlier)) : put(workspace, secret);
		} catch (NoSuchFileException absent) {
			return found;
		} catch (IOException unreadable) {
			return new KeyOutcome.Unreadable(file(earlier));
		}
	}

	/** The file of a workspace's key as it is, for a backup that is to hold it; nothing where it cannot be read. */
	public Optional<byte[]> content(String workspace) {
		try {
			return find(workspace) instanceof KeyOutcome.Found found ? Optional.of(Files.readAllBytes(found.file())) : Optional.empty();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/** The key that a backup holds, where it is one of that workspace. */
	public static Optional<WorkspaceKey> of(byte[] content, String workspace) {
		var secret = secret(new String(content, StandardCharsets.UTF_8).lines().toList(), workspace);
		return secret == null ? Optional.empty() : Optional.of(new WorkspaceKey(secret));
	}

	/** Puts the key that a backup holds in its place, where there is none yet. */
	public KeyOutcome bring(byte[] content, String workspace) {
		var found = find(workspace);
		var secret = secret(new String(content, StandardCharsets.UTF_8).lines().toList(), workspace);
		return found instanceof KeyOutcome.Missing && secret != null ? put(workspace, secret) : found;
	}

	private KeyOutcome put(String workspace, byte[] secret) {
		try {
			PrivateFile.create(file(workspace), content(workspace, secret));
		} catch (FileAlreadyExistsException another) {
			return made(workspace);
		} catch (IOException unwritable) {
			return new KeyOutcome.Unwritable(folder);
		}
		return made(workspace);
	}

	/** The key just made, here or by another process; none where the folder is no folder. */
	private KeyOutcome made(String workspace) {
		var found = find(workspace);
		return found instanceof KeyOutcome.Missing ? new KeyOutcome.Unwritable(folder) : found;
	}

	/** The file of a workspace's key. */
	public Path file(String workspace) {
		return file(workspace, suffix);
	}

	/** The file of a workspace with a suffix, in the folder. */
	public Path file(String workspace, String suffix) {
		if (!workspace.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,99}")) {
			throw new IllegalArgumentException("a workspace id is letters, digits and dashes");
		}
		return folder.resolve(workspace + "." + suffix);
	}

	private static byte[] content(String workspace, byte[] secret) {
		return String.join(
				"\n",
				FORMAT,
				WORKSPACE + workspace,
				SECRET + HexFormat.of().formatHex(secret),
				CHECK + check(workspace, secret),
				"")
				.getBytes(StandardCharsets.UTF_8);
	}

	private static byte @Nullable [] secret(List<String> lines, String workspace) {
		if (lines.size() != LINES
				|| !lines.get(0).equals(FORMAT)
				|| !lines.get(1).equals(WORKSPACE + workspace)
				|| !lines.get(2).matches(SECRET + "[0-9a-f]{" + 2 * WorkspaceKey.LENGTH + "}")) {
			return null;
		}
		var secret = HexFormat.of().parseHex(lines.get(2).substring(SECRET.length()));
		var check = (CHECK + check(workspace, secret)).getBytes(StandardCharsets.UTF_8);
		return MessageDigest.isEqual(lines.get(3).getBytes(StandardCharsets.UTF_8), check) ? secret : null;
	}

	private static String check(String workspace, byte[] secret) {
		var digest = new Hmac(secret).expanded(("antiphon 1 check " + workspace).getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(Arrays.copyOf(digest, CHECK_LENGTH));
	}
}
