package io.antiphon.sustainability.ui.internal;

import io.antiphon.base.Texts;
import io.antiphon.sustainability.Footprints;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Session;
import java.util.List;
import java.util.stream.Stream;

/** What the view shows: the services of the scope that all views share, and a sentence over them. */
final class SustainModel {

	/** The sentence and the pages. */
	record Look(String sentence, List<Block.Item> items) {}

	private final Session session;
	private final Footprints footprints;
	private final Texts texts;

	SustainModel(Session session, Footprints footprints) {
		this.session = session;
		this.footprints = footprints;
		this.texts = Texts.of(SustainModel.class, session.locale());
	}

	/** Blocks; any thread. */
	Look read() {
		if (session.workspace().isEmpty()) {
			return new Look(NoWorkspace.said(session, texts.get("closed")), List.of());
		}
		var items = footprints.items(session.scope(), session.locale());
		int all = footprints.count();
		return new Look(
				all == 0 ? texts.get("empty")
						: items.isEmpty() ? texts.get("outside", all)
								: texts.get("sentence", items.size(), items.stream().filter(SustainModel::incomplete).count()),
				Stream.concat(items.stream(), footprints.files(session.locale()).stream()).toList());
	}

	/** Whether its page begins with bad news: something is missing. */
	private static boolean incomplete(Block.Item item) {
		return item.details().stream().anyMatch(block -> block instanceof Block.State state && state.tone() == Block.Tone.NEGATIVE);
	}

	/** How a service stands in a word. */
	static String state(Block.Item item) {
		return item.details().stream()
				.flatMap(block -> block instanceof Block.State(var text, var tone) ? Stream.of(text) : Stream.empty())
				.findFirst()
				.orElse("");
	}
}
