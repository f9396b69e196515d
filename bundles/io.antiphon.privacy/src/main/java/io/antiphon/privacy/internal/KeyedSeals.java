package io.antiphon.privacy.internal;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.internal.audit.AuditDraft;
import io.antiphon.privacy.internal.seals.Mark;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sealing;
import io.antiphon.store.spi.Sums;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seals under the key of whatever workspace is open. */
final class KeyedSeals implements Seals, Sealing {

	private final KeyedPrivacy privacy;
	private final Redaction redaction = Redaction.newest();

	KeyedSeals(KeyedPrivacy privacy) {
		this.privacy = privacy;
	}

	@Override
	public Sealer sealer() {
		return new Sealer(privacy.open().key()::seals);
	}

	@Override
	public String seal(String kind, int list, List<? extends @Nullable Object> fields) {
		return HexFormat.of().formatHex(sealer().of(kind, list, fields));
	}

	@Override
	public void anchor(Access access, String action, String kind, String id, String seal) {
		var mark = new Mark(kind, id, 0, seal, "");
		privacy.open(access).trail().append(List.of(
				new AuditDraft(access.actor(), access.purpose().id(), action, mark.scope(), 1)));
	}

	@Override
	public List<Anchored> anchored(String kind, String id) {
		return privacy.open().marks().of(kind, id);
	}

	@Override
	public void anchor(Act act, String group, SealedLine line) {
		var mark = mark(group, line, redaction.mask(act.what()).text());
		privacy.open().trail().append(List.of(new AuditDraft(
				act.actor(), Purpose.IMPROVE_SERVICE.id(), act.action(), mark.scope(), act.count())));
	}

	private static Mark mark(String group, SealedLine line, String what) {
		var seal = line.seal();
		if (seal == null) {
			throw new IllegalArgumentException("a line without a seal");
		}
		var generation = Sums.of(line.sums()).generation();
		return new Mark(group, Long.toString(line.id()), generation, HexFormat.of().formatHex(seal), what);
	}
}
