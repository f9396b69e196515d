package io.antiphon.tables.internal;

import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.TableReason;
import io.antiphon.tables.records.TableRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how the characters of a file are written: by its byte order mark, by being UTF-8 throughout, by reading like
 * UTF-16, or by the letters of a language (see {@link Letters}). Where two encodings give two different texts that both
 * make sense, or none does, nothing is found: it has to be declared.
 */
public final class EncodingFinder {

	/** What was found: an encoding, or why there is none. */
	public sealed interface Found {

		/** {@code sure}: whether the bytes themselves say so, and not only the letters of a language. */
		record Known(FileEncoding encoding, boolean sure) implements Found {}

		record Refused(TableRefusal refusal) implements Found {}
	}

	/** The most bytes of lines beyond ASCII that are looked at. */
	private static final int SAMPLE = 1 << 17;
	private static final int CHUNK = 1 << 18;

	private final byte[] head;
	private final Path path;

	public EncodingFinder(Path path, byte[] head) {
		this.path = path;
		this.head = head;
	}

	/** Blocks; reads the file once where nothing at its start tells. */
	public Found find(@Nullable FileEncoding declared) throws IOException {
		var marked = ByteOrderMark.of(head);
		if (declared != null) {
			return declared(declared, marked.orElse(declared));
		}
		if (marked.isPresent()) {
			return marked(marked.get());
		}
		try (var in = Files.newInputStream(path)) {
			return search(in);
		}
	}

	/** What is declared is believed, but not against a byte order mark, or a text that is UTF-8 and not by chance. */
	private Found declared(FileEncoding declared, FileEncoding marked) {
		boolean wide = declared.unit() == 2;
		if (declared != marked && !(wide && marked.unit() == 2)) {
			return refused(TableReason.ENCODING_AT_ODDS, 0, declared.key(), marked.key());
		}
		var sample = new HighLines(SAMPLE);
		sample.add(head, head.length, true, head.length < CHUNK);
		if (!wide && declared != FileEncoding.UTF_8 && sample.utf8()) {
			return refused(TableReason.ENCODING_AT_ODDS, 0, declared.key(), FileEncoding.UTF_8.key());
		}
		return new Found.Known(marked, true);
	}

	private Found marked(FileEncoding encoding) {
		boolean text = encoding.unit() == 1 || WideText.plausible(new Decoding(encoding).head(head, 2));
		return text ? new Found.Known(encoding, true) : refused(TableReason.BINARY, 1);
	}

	private Found search(InputStream in) throws IOException {
		var check = new Utf8Check();
		var lines = new LineCount();
		var chunk = new byte[CHUNK];
		for (int read = in.readNBytes(chunk, 0, CHUNK); read > 0; read = in.readNBytes(chunk, 0, CHUNK)) {
			int broken = check.check(chunk, 0, read);
			if (broken >= 0) {
				return broken(in, chunk, read, broken, lines.add(chunk, 0, broken));
			}
			lines.add(chunk, 0, read);
		}
		return check.open() ? refused(TableReason.NOT_UTF8, lines.line()) : new Found.Known(FileEncoding.UTF_8, true);
	}

	private Found broken(InputStream in, byte[] chunk, int read, int broken, long line) throws IOException {
		if (chunk[broken] == 0 || nul(chunk, read)) {
			return WideText.encoding(head).<Found>map(found -> new Found.Known(found, true)).orElseGet(() -> odd(line));
		}
		var sample = new HighLines(SAMPLE);
		sample.add(head, head.length, true, head.length < CHUNK);
		sample.add(chunk, read, false, read < CHUNK);
		for (int more = in.readNBytes(chunk, 0, CHUNK); more > 0 && !sample.full(); more = in.readNBytes(chunk, 0, CHUNK)) {
			sample.add(chunk, more, false, more < CHUNK);
		}
		if (control(head) * 100 > head.length) {
			return refused(TableReason.BINARY, line);
		}
		return sample.mostlyUtf8() ? refused(TableReason.NOT_UTF8, line) : spoken(sample.bytes(), line);
	}

	private Found odd(long line) {
		return refused(control(head) * 20 > head.length ? TableReason.BINARY : TableReason.NUL, line);
	}

	/** The encoding in which the lines read like a language; where several do, and differently, it has to be declared. */
	private static Found spoken(byte[] lines, long line) {
		Map<String, FileEncoding> texts = new LinkedHashMap<>();
		for (var letters : Letters.ALL) {
			for (var encoding : letters.encodings()) {
				var text = new Decoding(encoding).text(lines, 0, lines.length);
				if (text != null && letters.explain(text)) {
					texts.putIfAbsent(text, encoding);
				}
			}
		}
		if (texts.size() == 1) {
			return new Found.Known(texts.values().iterator().next(), false);
		}
		if (texts.isEmpty()) {
			return refused(TableReason.ENCODING_UNKNOWN, line, String.join(", ", FileEncoding.keys()));
		}
		var names = String.join(", ", texts.values().stream().map(FileEncoding::key).distinct().toList());
		return refused(TableReason.ENCODING_UNSURE, line, names);
	}

	private static boolean nul(byte[] bytes, int to) {
		for (int at = 0; at < to; at++) {
			if (bytes[at] == 0) {
				return true;
			}
		}
		return false;
	}

	/** How many bytes no text has. */
	private static int control(byte[] bytes) {
		int odd = 0;
		for (byte value : bytes) {
			odd += value >= 0 && value < ' ' && value != '\n' && value != '\r' && value != '\t' || value == 0x7F ? 1 : 0;
		}
		return odd;
	}

	private static Found refused(TableReason reason, long line, Object... values) {
		var all = new Object[values.length + 1];
		all[0] = line;
		System.arraycopy(values, 0, all, 1, values.length);
		return new Found.Refused(new TableRefusal(reason.with(all), line));
	}
}
