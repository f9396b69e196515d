package io.antiphon.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that are looked for in every byte of every file of a folder, in every form that something of ours writes. */
public final class Marks {

	private final List<byte[]> forms;

	public Marks(String word) {
		var bytes = word.getBytes(StandardCharsets.UTF_8);
		forms = List.of(
				bytes,
				word.getBytes(StandardCharsets.UTF_16BE),
				word.getBytes(StandardCharsets.UTF_16LE),
				hex(HexFormat.of().formatHex(bytes)),
				hex(HexFormat.of().withUpperCase().formatHex(bytes)));
	}

	private static byte[] hex(String digits) {
		return digits.getBytes(StandardCharsets.US_ASCII);
	}

	/** How often each file has it, files without it left out. */
	public Map<String, Integer> in(Path folder) throws IOException {
		var found = new TreeMap<String, Integer>();
		try (var files = Files.walk(folder)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var content = Files.readAllBytes(file);
				var hits = forms.stream().mapToInt(form -> hits(content, form)).sum();
				if (hits > 0) {
					found.put(folder.relativize(file).toString(), hits);
				}
			}
		}
		return found;
	}

	private static int hits(byte[] content, byte[] form) {
		int hits = 0;
		for (int at = 0; at + form.length <= content.length; at++) {
			int same = 0;
			while (same < form.length && content[at + same] == form[same]) {
				same++;
			}
			hits += same == form.length ? 1 : 0;
		}
		return hits;
	}
}
