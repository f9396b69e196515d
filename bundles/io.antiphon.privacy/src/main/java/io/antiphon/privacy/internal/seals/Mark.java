package io.antiphon.privacy.internal.seals;

import io.antiphon.privacy.AuditEntry;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Sums;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an entry of the chain says about a seal, in its scope: the kind of what is sealed, its id, the generation of its sums
 * (0 for what is sealed once), its seal, and words about the act.
 */
public record Mark(String kind, String id, long generation, String seal, String what) {

	/** With this the scopes of such entries begin, and no others. */
	public static final String SIGN = AuditEntry.SEALED;

	private static final Pattern NAME = Pattern.compile("\\S{1,200}");
	private static final Pattern FORM =
			Pattern.compile(SIGN + "(\\S+) (\\S+) ([0-9]{1,18}) ([0-9a-f]{66})(?:; (.*))?", Pattern.DOTALL);

	public Mark {
		if (!NAME.matcher(kind).matches() || !NAME.matcher(id).matches()) {
			throw new IllegalArgumentException("a kind and an id have 1–200 characters and no white space");
		}
	}

	/** What the chain is to say about a line that is sealed. */
	public static Mark of(String kind, SealedLine line, String what) {
		var seal = line.seal();
		if (seal == null) {
			throw new IllegalArgumentException("a line without a seal");
		}
		var generation = Sums.of(line.sums()).generation();
		return new Mark(kind, Long.toString(line.id()), generation, HexFormat.of().formatHex(seal), what);
	}

	/** The mark in a scope; empty where it has none. */
	static Optional<Mark> of(String scope) {
		var form = FORM.matcher(scope);
		if (!form.matches()) {
			return Optional.empty();
		}
		var what = form.group(5) == null ? "" : form.group(5);
		return Optional.of(new Mark(form.group(1), form.group(2), Long.parseLong(form.group(3)), form.group(4), what));
	}

	/** The scope that says it. */
	public String scope() {
		return SIGN + kind + " " + id + " " + generation + " " + seal + (what.isEmpty() ? "" : "; " + what);
	}
}
