package io.antiphon.channels.internal.verify;

import io.antiphon.base.Texts;
import io.antiphon.channels.internal.said.OwnWords;
import io.antiphon.channels.internal.turns.Turn;
import io.antiphon.channels.internal.turns.Turns;
import io.antiphon.feedback.Feedback;
import io.antiphon.loop.spi.SourceVerifier;
import io.antiphon.privacy.KeyedDigest;
import io.antiphon.privacy.Redaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One comparison of a file with the store: what was compared so far, and what came of it. */
final class Comparison {

	private final Texts texts;
	private final KeyedDigest digest;
	private final LongFunction<Optional<Redaction>> rules;
	private final String note;
	private final Map<Long, Optional<Redaction>> redactions = new HashMap<>();
	private final List<SourceVerifier.Changed> changed = new ArrayList<>();
	private long intact;
	private long uncompared;

	/** {@code rules}: by which an intake masked. */
	Comparison(Texts texts, KeyedDigest digest, LongFunction<Optional<Redaction>> rules, String note) {
		this.texts = texts;
		this.digest = digest;
		this.rules = rules;
		this.note = note;
	}

	/** What masked the feedback of an intake; empty where these rules are not known any more. */
	Optional<Redaction> redaction(long intake) {
		return redactions.computeIfAbsent(intake, rules::apply);
	}

	/** Whether these are the bytes of its record; a change is told. */
	boolean same(Feedback feedback, byte[] record) {
		boolean same = HexFormat.of().formatHex(digest.of(record)).equals(feedback.origin().digest());
		if (!same) {
			change(feedback, "bytes");
		}
		return same;
	}

	/** Whether the stored text is one of the record's values, masked again; not compared where the record cannot be read. */
	void text(Feedback feedback, Optional<List<String>> values) {
		var redaction = redaction(feedback.origin().intake());
		if (redaction.isEmpty() || values.isEmpty()) {
			uncompared++;
		} else if (values.get().stream().flatMap(Comparison::said)
				.flatMap(value -> Stream.of(value, OwnWords.of(value).text(), OwnWords.asBefore(value).text()))
				.anyMatch(value -> redaction.get().mask(value).text().equals(feedback.text()))) {
			intact++;
		} else {
			change(feedback, "text");
		}
	}

	/** A value, and what its turns say where it holds some. */
	private static Stream<String> said(String value) {
		return Stream.concat(Stream.of(value), Turns.of(value).stream().map(Turn::text));
	}

	/** Nothing can be said of its record. */
	void unknown() {
		uncompared++;
	}

	/** {@code reason}: by its key. */
	void change(Feedback feedback, String reason) {
		changed.add(new SourceVerifier.Changed(feedback.id(), feedback.origin().place(), texts.get("changed." + reason)));
	}

	/** {@code brought}: how many records came from the file; what was not met of these has a newer version, or is gone. */
	SourceVerifier.Verification result(long brought) {
		long replaced = brought - intact - uncompared - changed.size();
		var told = replaced > 0 ? texts.get("replaced", replaced) : "";
		return new SourceVerifier.Verification.Compared(
				intact, changed, uncompared, Stream.of(note, told).filter(one -> !one.isEmpty()).collect(Collectors.joining("\n")));
	}
}
