package io.antiphon.text.internal.encoding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * BERT's tokenizer as a tokenizer.json describes it: clean, split at blanks, punctuation and Han characters, then greedily the
 * longest known pieces. Special tokens written out in a text are ordinary text here. Immutable, any thread.
 */
final class WordPiece {
	private static final String CONTINUATION = "##";

	private final Map<String, Integer> starts = new HashMap<>();
	private final Map<String, Integer> continuations = new HashMap<>();
	private final boolean lowercase;
	private final boolean stripAccents;
	private final int longestWord;
	private final int first;
	private final int last;
	private final int unknown;

	private WordPiece(JsonNode description) {
		JsonNode model = description.path("model");
		model.path("vocab").properties().forEach(entry -> add(entry.getKey(), entry.getValue().asInt()));
		JsonNode normalizer = description.path("normalizer");
		lowercase = normalizer.path("lowercase").asBoolean();
		stripAccents = normalizer.path("strip_accents").asBoolean(lowercase);
		longestWord = model.path("max_input_chars_per_word").asInt(100);
		first = special("[CLS]");
		last = special("[SEP]");
		unknown = special(model.path("unk_token").asText());
	}

	/** Reads a tokenizer.json; it must describe a WordPiece model. */
	static WordPiece read(InputStream json) throws IOException {
		JsonNode description = new ObjectMapper().readTree(json);
		if (!"WordPiece".equals(description.path("model").path("type").asText())) {
			throw new IOException("The tokenizer is not a WordPiece model");
		}
		return new WordPiece(description);
	}

	/** Token ids of {@code text} between the opening and the closing token, cut to {@code maximum} (at least 2) in all. */
	int[] ids(String text, int maximum) {
		var words = new Words(maximum);
		String clean = stripAccents ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
		for (int i = 0; i < clean.length() && !words.full();) {
			int point = clean.codePointAt(i);
			i += Character.charCount(point);
			if (isBlank(point)) {
				words.end();
			} else if (isHan(point) || isPunctuation(point)) {
				words.end();
				words.append(point);
				words.end();
			} else if (isKept(point)) {
				words.append(point);
			}
		}
		return words.ids();
	}

	private void add(String piece, int id) {
		if (piece.startsWith(CONTINUATION)) {
			continuations.put(piece.substring(CONTINUATION.length()), id);
		}
		starts.put(piece, id);
	}

	private int special(String token) {
		@Nullable Integer id = starts.get(token);
		if (id == null) {
			throw new IllegalArgumentException("The vocabulary has no " + token);
		}
		return id;
	}

	private boolean isKept(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
			case Character.NON_SPACING_MARK -> !stripAccents;
			default -> point != 0xFFFD;
		};
	}

	private static boolean isBlank(int point) {
		return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
	}

	private static boolean isHan(int point) {
		return point >= 0x4E00 && point <= 0x9FFF
				|| point >= 0x3400 && point <= 0x4DBF
				|| point >= 0xF900 && point <= 0xFAFF
				|| point >= 0x20000 && point <= 0x2A6DF
				|| point >= 0x2A700 && point <= 0x2CEAF
				|| point >= 0x2F800 && point <= 0x2FA1F;
	}

	private static boolean isPunctuation(int point) {
		if (point < 0x80) {
			return point >= 33 && !Character.isLetterOrDigit(point) && point != 127;
		}
		return switch (Character.getType(point)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
					Character.OTHER_PUNCTUATION ->
				true;
			default -> false;
		};
	}

	/** The ids collected so far and the word being read. */
	private final class Words {
		private final StringBuilder word = new StringBuilder();
		private final int[] ids;
		private int count = 1;

		Words(int maximum) {
			ids = new int[maximum];
			ids[0] = first;
		}

		boolean full() {
			return count >= ids.length - 1;
		}

		void append(int point) {
			word.appendCodePoint(point);
		}

		void end() {
			if (word.isEmpty()) {
				return;
			}
			String whole = lowercase ? word.toString().toLowerCase(Locale.ROOT) : word.toString();
			word.setLength(0);
			int before = count;
			if (whole.codePointCount(0, whole.length()) > longestWord || !split(whole)) {
				count = before;
				push(unknown);
			}
		}

		/** Pushes the pieces of {@code whole}; false where a part of it is in no piece. */
		private boolean split(String whole) {
			int start = 0;
			while (start < whole.length()) {
				Map<String, Integer> known = start == 0 ? starts : continuations;
				int end = whole.length();
				@Nullable Integer id = known.get(whole.substring(start, end));
				while (id == null && --end > start) {
					id = known.get(whole.substring(start, end));
				}
				if (id == null) {
					return false;
				}
				push(id);
				start = end;
			}
			return true;
		}

		private void push(int id) {
			if (!full()) {
				ids[count++] = id;
			}
		}

		int[] ids() {
			end();
			ids[count++] = last;
			return Arrays.copyOf(ids, count);
		}
	}
}
