package io.antiphon.compliance.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a document has to say, as data: a field for each thing the law names. {@code version} rises when fields change. */
public record Form(Kind kind, int version, List<Field> fields) {

	/** Which document. */
	public enum Kind {
		/** Records of processing activities (GDPR Art. 30(1)). */
		PROCESSING,
		/** Impact assessment (GDPR Art. 35(7), PIPL Art. 55 and 56). */
		IMPACT,
		/** Providing personal information outside of China (PIPL Art. 38 and 39). */
		TRANSFER;

		/** Small letters, for the command line and for files. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** What {@link #id} wrote, in any case. */
		public static Optional<Kind> of(String id) {
			return Arrays.stream(values()).filter(kind -> kind.id().equals(id.toLowerCase(Locale.ROOT))).findFirst();
		}
	}

	/**
	 * One thing to be said.
	 *
	 * @param articles where the law asks for it
	 * @param known what this workspace can say of it, ids in the order in which they are said; none where it knows nothing
	 * @param names whether the law wants names and contact data here, so that they are not masked
	 */
	public record Field(String id, List<String> articles, List<String> known, boolean names) {

		public Field {
			articles = List.copyOf(articles);
			known = List.copyOf(known);
			if (articles.isEmpty()) {
				throw new IllegalArgumentException("a field names its article");
			}
		}
	}

	public Form {
		fields = List.copyOf(fields);
	}

	/** The field of that id. */
	public Optional<Field> field(String id) {
		return fields.stream().filter(field -> field.id().equals(id)).findFirst();
	}
}
