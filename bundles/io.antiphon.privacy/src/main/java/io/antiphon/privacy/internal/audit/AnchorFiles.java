package io.antiphon.privacy.internal.audit;

import io.antiphon.privacy.internal.keys.Hmac;
import io.antiphon.privacy.internal.keys.KeyRing;
import io.antiphon.privacy.internal.keys.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two newest anchors of a workspace in the key folder, each in a file of its own that is replaced as a whole, in turn.
 * Each carries a MAC. At every moment, after a crash too, the two are one generation apart: an older copy of one of them
 * put back is seen.
 */
public final class AnchorFiles {

	private static final String FORMAT = "antiphon-anchor 1";
	private static final String WORKSPACE = "workspace ";
	private static final String GENERATION = "generation ";
	private static final String SEQUENCE = "sequence ";
	private static final String HEAD = "head ";
	private static final String SEAL = "seal ";

	private final List<Path> files;
	private final String workspace;
	private final Hmac key;

	public AnchorFiles(KeyRing ring, String workspace, Hmac key) {
		this.files = List.of(ring.file(workspace, "anchor-0"), ring.file(workspace, "anchor-1"));
		this.workspace = workspace;
		this.key = key;
	}

	/** Whether a workspace has an anchor, sound or not. */
	public static boolean exist(KeyRing ring, String workspace) {
		return Files.exists(ring.file(workspace, "anchor-0")) || Files.exists(ring.file(workspace, "anchor-1"));
	}

	/** The number of the entry that is anchored; empty where none is, or what is there is not ours. */
	public Optional<Long> anchored() {
		return read() instanceof Anchor.State.Held(var anchor) ? Optional.of(anchor.sequence()) : Optional.empty();
	}

	Anchor.State read() {
		try {
			var even = read(files.get(0));
			var odd = read(files.get(1));
			if (even == null || odd == null) {
				return alone(even == null ? odd : even);
			}
			if (Math.abs(even.generation() - odd.generation()) != 1) {
				return new Anchor.State.Forged();
			}
			return new Anchor.State.Held(even.generation() > odd.generation() ? even : odd);
		} catch (IOException unreadable) {
			return new Anchor.State.Forged();
		}
	}

	private static Anchor.State alone(@Nullable Anchor only) {
		return only != null && only.generation() == 1 ? new Anchor.State.Held(only) : new Anchor.State.Missing();
	}

	/** The anchor in a file, {@code null} where there is no file; one that is not ours is an {@link IOException}. */
	private @Nullable Anchor read(Path file) throws IOException {
		try {
			var lines = Files.readAllLines(file);
			if (lines.size() == 6) {
				var anchor = new Anchor(number(lines.get(2), GENERATION), number(lines.get(3), SEQUENCE), text(lines.get(4)));
				if (lines(anchor).equals(lines)) {
					return anchor;
				}
			}
		} catch (NoSuchFileException absent) {
			return null;
		}
		throw new IOException("not an anchor of this workspace");
	}

	private static long number(String line, String name) throws IOException {
		if (!line.matches(name + "[0-9]{1,18}")) {
			throw new IOException("no " + name);
		}
		return Long.parseLong(line.substring(name.length()));
	}

	private static String text(String line) {
		return line.startsWith(HEAD) ? line.substring(HEAD.length()) : "";
	}

	void write(Anchor anchor) throws IOException {
		var content = String.join("\n", lines(anchor)) + "\n";
		var file = files.get((int) (anchor.generation() % 2));
		PrivateFile.replace(file, content.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> lines(Anchor anchor) {
		var workspaceLine = WORKSPACE + workspace;
		var generation = GENERATION + anchor.generation();
		var sequence = SEQUENCE + anchor.sequence();
		var head = HEAD + anchor.mac();
		var sealed = String.join("\n", FORMAT, workspaceLine, generation, sequence, head);
		var seal = SEAL + HexFormat.of().formatHex(key.of(sealed.getBytes(StandardCharsets.UTF_8)));
		return List.of(FORMAT, workspaceLine, generation, sequence, head, seal);
	}
}
