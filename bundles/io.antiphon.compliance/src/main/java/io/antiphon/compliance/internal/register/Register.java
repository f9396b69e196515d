package io.antiphon.compliance.internal.register;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Documents;
import io.antiphon.store.changes.Revisions;
import io.antiphon.store.changes.Revisions.Change;
import io.antiphon.store.changes.Revisions.Edit;
import io.antiphon.store.changes.Revisions.Outcome;
import io.antiphon.store.changes.Revisions.Revised;
import io.antiphon.store.changes.Revisions.Revision;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Documents of one kind, each change of which is a revision and in the audit. */
public final class Register<T extends Record> {

	private final String kind;
	private final Class<T> type;
	private final Keeping keeping;

	/** What it is kept by. */
	public record Keeping(Documents documents, Revisions revisions, Privacy privacy) {}

	/** {@code kind}: of the document, such as "compliance.request". */
	public Register(String kind, Class<T> type, Keeping keeping) {
		this.kind = kind;
		this.type = type;
		this.keeping = keeping;
	}

	/** All as they are now; what cannot be read is left out. */
	public List<T> all() {
		return keeping.documents().all(kind, type);
	}

	public List<String> unreadable() {
		return keeping.documents().unreadable(kind, type);
	}

	public Optional<Revised<T>> find(String id) {
		return keeping.revisions().find(kind, id, type);
	}

	public List<Revision> history(String id) {
		return keeping.revisions().history(kind, id);
	}

	/** Says in the audit that it was looked at. */
	public void looked(String act, String scope, long count, Access access) {
		keeping.privacy().audit(access, act, scope, count);
	}

	/** Writes one over the revision that was seen; false where somebody else changed it since. */
	public boolean write(String act, String id, T document, int on, Access access) {
		return audited(
				keeping.revisions().write(new Change(act, access.actor(), List.of(new Edit(kind, id, document, on)))), act, id, access);
	}

	private boolean audited(Outcome outcome, String act, String id, Access access) {
		if (outcome instanceof Outcome.Written) {
			keeping.privacy().audit(access, act, id, 1);
			return true;
		}
		return false;
	}

	/** The last change that stands; empty where none does. */
	public Optional<Revision> last(String id) {
		var history = history(id);
		var undone = undone(history);
		return history.reversed().stream()
				.filter(one -> one.undoes() == null && !undone.contains(one.change()))
				.findFirst();
	}

	/** The changes that were taken back. */
	public static HashSet<Long> undone(List<Revision> history) {
		var undone = new HashSet<Long>();
		for (var one : history) {
			var back = one.undoes();
			if (back != null) {
				undone.add(back);
			}
		}
		return undone;
	}

	/** Takes a change back; false where somebody else changed the same since. */
	public boolean undo(Revision change, String act, String id, Access access) {
		return audited(keeping.revisions().undo(change.change(), access.actor()), act, id, access);
	}
}
