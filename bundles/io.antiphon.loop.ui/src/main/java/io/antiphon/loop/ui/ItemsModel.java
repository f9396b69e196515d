package io.antiphon.loop.ui;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.NoWorkspace;
import io.antiphon.workbench.ui.Offer;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** What a view of items of the report shows: those within the scope that all views share, and what to do next. */
final class ItemsModel {

	/** The sentence over the items, the items, and what has to be done before there can be any. */
	record Look(String sentence, List<Block.Item> items, List<Offer> before) {}

	private final ViewServices desk;
	private final List<Step> taken;
	private final Function<Scope, List<Block.Item>> items;
	private final IntSupplier all;
	private final String closed;
	private String current = "";

	/** {@code all} counts the items of every scope; {@code closed} is said without a workspace; {@code taken} are the steps whose next sentence is shown. */
	ItemsModel(
			ViewServices desk, List<Step> taken, Function<Scope, List<Block.Item>> items, IntSupplier all, String closed) {
		this.desk = desk;
		this.taken = List.copyOf(taken);
		this.items = items;
		this.all = all;
		this.closed = closed;
	}

	/** Blocks; any thread. */
	Look read() {
		if (!desk.steps().open()) {
			return new Look(NoWorkspace.said(desk.session(), closed), List.of(), List.of());
		}
		var shown = items.apply(desk.session().scope());
		return new Look(desk.sentence(desk.steps().next(taken), shown.size(), all.getAsInt()), shown, desk.steps().before(taken));
	}

	/** How an item stands in a word or two, as its details begin; empty where they say nothing of that. */
	static String state(Block.Item item) {
		return item.details().stream()
				.flatMap(block -> block instanceof Block.State(var text, var tone) ? Stream.of(text) : Stream.empty())
				.findFirst()
				.orElse("");
	}

	/** Remembers the item with this anchor as the one that is looked at. UI thread. */
	void select(String anchor) {
		current = anchor;
	}

	/** Its anchor; empty where there is none. */
	String selected() {
		return current;
	}

	boolean selected(Block.Item item) {
		return item.anchor().equals(current);
	}
}
