package io.antiphon.analytics.internal.vectors;

import io.antiphon.base.FreshFile;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.text.TextEngine;
import io.antiphon.text.reading.TextEncoding;
import io.antiphon.text.reading.Watch;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wordings of one language. The file: {@value #MAGIC}, then for each wording its key (16 bytes), how many bytes follow, and its {@link ByteVector}. One that cannot be read is as good as none.
 */
final class Wordings {

	private static final int MAGIC = 0x416e7631;

	/** 128 bits of a keyed digest. */
	private record Wording(long first, long second) {}

	private final Optional<Path> file;
	private final KeyedDigest digest;
	private final Map<Wording, ByteVector> known;
	private final Map<Wording, ByteVector> used = new LinkedHashMap<>();

	Wordings(Optional<Path> file, KeyedDigest digest) {
		this.file = file;
		this.digest = digest;
		this.known = file.filter(Files::isRegularFile).map(Wordings::read).orElseGet(HashMap::new);
	}

	float[][] encode(List<String> texts, TextEncoding encoder, Watch watch) {
		var wordings = texts.stream().map(this::wording).toList();
		var fresh = new LinkedHashMap<Wording, String>();
		for (var index = 0; index < texts.size(); index++) {
			var wording = wordings.get(index);
			if (!used.containsKey(wording)) {
				var before = known.get(wording);
				if (before == null) {
					fresh.put(wording, texts.get(index));
				} else {
					used.put(wording, before);
				}
			}
		}
		watch.done(texts.size() - fresh.size());
		var encoded = encoder.encode(List.copyOf(fresh.values()), watch);
		var which = new ArrayList<>(fresh.keySet());
		for (var index = 0; index < encoded.length; index++) {
			used.put(which.get(index), ByteVector.of(encoded[index]));
		}
		var unpacked = new HashMap<Wording, float[]>();
		return wordings.stream().map(wording -> unpacked.computeIfAbsent(wording, this::unpacked)).toArray(float[][]::new);
	}

	private float[] unpacked(Wording wording) {
		var kept = used.get(wording);
		if (kept == null) {
			throw new IllegalStateException("a wording was not encoded");
		}
		return kept.floats();
	}

	/** Another version of the engine knows none of these. */
	private Wording wording(String text) {
		var bytes = ByteBuffer.wrap(digest.of((TextEngine.VERSION + "\n" + text).getBytes(StandardCharsets.UTF_8)));
		return new Wording(bytes.getLong(), bytes.getLong());
	}

	private static Map<Wording, ByteVector> read(Path file) {
		var wordings = new HashMap<Wording, ByteVector>();
		try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			if (in.readInt() != MAGIC) {
				return wordings;
			}
			while (true) {
				var wording = new Wording(in.readLong(), in.readLong());
				wordings.put(wording, ByteVector.read(in));
			}
		} catch (EOFException end) {
			return wordings;
		} catch (IOException unreadable) {
			return new HashMap<>();
		}
	}

	void write() throws IOException {
		if (file.isEmpty()) {
			return;
		}
		try (var fresh = new FreshFile(file.get()); var out = new DataOutputStream(fresh.out())) {
			out.writeInt(MAGIC);
			for (var entry : used.entrySet()) {
				out.writeLong(entry.getKey().first());
				out.writeLong(entry.getKey().second());
				entry.getValue().write(out);
			}
			out.flush();
			fresh.commit();
		}
	}
}
