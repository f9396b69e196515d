package io.antiphon.loop.ui;

import io.antiphon.loop.Step;
import io.antiphon.report.Block;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Session;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** A view of items of the report: their titles and summaries in a table, what each opens to beside it. For the UI thread. */
public final class ItemsView {

	/** The words of the view: its name, the two headers, its button, and what it says without a workspace. */
	public record Words(String name, String title, String summary, String step, String closed) {}

	private record Look(String sentence, List<Block.Item> items) {}

	private final Words words;
	private final Background background;
	private final Session session;
	private final Steps steps;
	private final Destinations destinations;
	private final List<Step> taken;
	private final Supplier<List<Block.Item>> items;
	private @Nullable MasterDetail<Block.Item> view;
	private String current = "";

	/** {@code items} is asked on background threads; {@code taken} are the steps whose next sentence is shown. */
	public ItemsView(
			Words words,
			Background background,
			Session session,
			Steps steps,
			Destinations destinations,
			List<Step> taken,
			Supplier<List<Block.Item>> items) {
		this.words = words;
		this.background = background;
		this.session = session;
		this.steps = steps;
		this.destinations = destinations;
		this.taken = List.copyOf(taken);
		this.items = items;
	}

	/** Builds it and reads the items; {@code step} runs when the button is pressed. */
	public void create(Composite parent, Runnable step) {
		var columns = List.<Column<Block.Item>>of(
				Column.text(words.title(), Block.Item::title), Column.text(words.summary(), Block.Item::summary));
		var frame = new MasterDetail<>(parent, words.name(), columns, destinations, this::selected);
		frame.detailsBelow();
		frame.step(words.step(), step);
		view = frame;
		var registration = session.listen(change -> refresh());
		parent.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		background.run(
				words.name(),
				progress -> steps.open() ? new Look(steps.next(taken), items.get()) : new Look(words.closed(), List.of()),
				look -> {
					if (view != null) {
						view.show(look.sentence(), look.items(), item -> item.anchor().equals(current));
					}
				});
	}

	private void selected(Block.Item item) {
		current = item.anchor();
		if (view != null) {
			view.details(List.of(item));
		}
	}

	/** Selects the item with this anchor. */
	public void show(String anchor) {
		current = anchor;
		refresh();
	}

	public void focus() {
		if (view != null) {
			view.focus();
		}
	}
}
