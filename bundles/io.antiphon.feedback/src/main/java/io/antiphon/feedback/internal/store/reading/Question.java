package io.antiphon.feedback.internal.store.reading;

import io.antiphon.base.Ids;
import io.antiphon.feedback.Query;
import io.antiphon.store.spi.Sealer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * What was asked, as the audit keeps it: {@code service=#…; period=…}; {@code all} where nothing narrows it. Names and words that were
 * searched for are kept as keyed digests alone, since the audit is never changed and a name may be one of a person: whoever holds the
 * key can try out words, nobody else can read any.
 */
public final class Question {

	/** So begins what stands for a name. */
	public static final char DIGEST = '#';

	private static final int DIGITS = 16;

	private final Sealer sealer;

	public Question(Sealer sealer) {
		this.sealer = sealer;
	}

	public String of(Query query) {
		var parts = new ArrayList<String>();
		var scope = query.scope();
		part(parts, "service", digest(scope.service()));
		part(parts, "touchpoint", digest(scope.touchpoint()));
		part(parts, "channel", digest(scope.channel()));
		part(parts, "segment", scope.segment() == null ? "" : digest(String.valueOf(scope.segment())));
		part(parts, "period", scope.period() == null ? "" : String.valueOf(scope.period()));
		part(parts, "language", query.language());
		part(parts, "text", digest(query.text().strip()));
		var among = query.among();
		part(parts, "among", among == null ? "" : String.valueOf(among.size()));
		var brought = query.brought();
		part(parts, "intake", brought == null ? "" : Ids.text(brought.intake()));
		return parts.isEmpty() ? "all" : String.join("; ", parts);
	}

	private String digest(String words) {
		return words.isEmpty()
				? ""
				: DIGEST + HexFormat.of().formatHex(sealer.of("audit.words", 1, List.of(words)), 1, 1 + DIGITS / 2);
	}

	/** The same, with these names in the place of their digests. */
	public String told(String scope, Collection<String> names) {
		var told = scope;
		for (var name : names) {
			told = name.isEmpty() ? told : told.replace(digest(name), name);
		}
		return told;
	}

	public static String of(long id) {
		return "id=" + Ids.text(id);
	}

	private static void part(ArrayList<String> parts, String name, String value) {
		if (!value.isEmpty()) {
			parts.add(name + "=" + value);
		}
	}
}
