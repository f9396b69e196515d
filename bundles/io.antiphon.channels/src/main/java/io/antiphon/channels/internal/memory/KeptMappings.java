package io.antiphon.channels.internal.memory;

import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.subject.Words;
import io.antiphon.store.Documents;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What was declared, as documents of the workspace: one for each set of names of columns. */
public final class KeptMappings implements MappingMemory {

	private static final String KIND = "channels.mapping";

	private final Documents documents;
	private final Clock clock;
	private final Supplier<Words> suppressed;

	/** {@code suppressed}: who was erased; what names them is not remembered, nor is a column whose name is masked wherever else it is kept. */
	public KeptMappings(Documents documents, Clock clock, Supplier<Words> suppressed) {
		this.documents = documents;
		this.clock = clock;
		this.suppressed = suppressed;
	}

	@Override
	public Optional<Remembered> of(List<String> columns) {
		return documents.find(KIND, id(columns), Remembered.class);
	}

	@Override
	public void keep(List<String> columns, String mapping, String file, String author) {
		var words = suppressed.get();
		var redaction = Redaction.newest();
		if (!words.in(mapping) && columns.stream().allMatch(name -> redaction.mask(name).counts().isEmpty())) {
			documents.put(KIND, id(columns), new Remembered(mapping, words.masked(file), LocalDate.now(clock)), author);
		}
	}

	@Override
	public void forget(List<String> columns) {
		documents.remove(KIND, id(columns));
	}

	/** Of the names, each with its length before it. */
	private static String id(List<String> columns) {
		var names = columns.stream().sorted().map(name -> name.length() + ":" + name).collect(Collectors.joining());
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java platform has SHA-256", impossible);
		}
	}
}
