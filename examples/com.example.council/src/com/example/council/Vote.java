package com.example.council;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.store.changes.Revisions;
import io.antiphon.workbench.ui.Deed;

/** A ballot that was written down: Edit, Undo takes it back, and Redo takes that back. */
final class Vote implements Deed {

	private final Council council;
	private final Texts texts;
	private final String title;
	private long change;

	Vote(Council council, Texts texts, String title, long change) {
		this.council = council;
		this.texts = texts;
		this.title = title;
		this.change = change;
	}

	@Override
	public String label() {
		return texts.get("deed", title);
	}

	@Override
	public Outcome undo(Progress progress) {
		return back();
	}

	@Override
	public Outcome redo(Progress progress) {
		return back();
	}

	private Outcome back() {
		return switch (council.takeBack(change)) {
			case Revisions.Outcome.Written(var next, var at) -> {
				change = next;
				yield new Outcome.Done();
			}
			case Revisions.Outcome.Stale stale -> new Outcome.Refused(texts.get("stale"));
		};
	}
}
