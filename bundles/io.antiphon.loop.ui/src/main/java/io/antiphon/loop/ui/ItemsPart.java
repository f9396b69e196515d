package io.antiphon.loop.ui;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Block;
import io.antiphon.workbench.ui.Slot;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * A view of items of the report: their titles and summaries in a table, what each opens to below it, and the step that fills
 * it. Subclasses say which items, and have the texts "items" (its name), "item", "summary", "step" and "closed".
 */
public abstract class ItemsPart implements View.Shows, StepHandler.Takes, Trail.Stop {

	private final ViewServices desk;
	private final Texts texts;
	private final ItemsModel model;
	private final StepRun run;
	private final Slot items = new Slot();
	private @Nullable MasterDetail<Block.Item> view;

	/**
	 * {@code items} and {@code all}, which counts those of every scope, are asked on background threads; {@code taken} are
	 * the steps that its button takes.
	 */
	protected ItemsPart(
			ViewServices desk, Texts texts, List<Step> taken, Function<Scope, List<Block.Item>> items, IntSupplier all) {
		this.desk = desk;
		this.texts = texts;
		this.model = new ItemsModel(desk, taken, items, all, texts.get("closed"));
		this.run = new StepRun(desk.background(), desk.steps(), texts.get("step"), taken);
	}

	@PostConstruct
	void create(Composite parent) {
		var columns = List.<Column<Block.Item>>of(
				Column.text(texts.get("item"), Block.Item::title), Column.text(texts.get("state"), ItemsModel::state),
				Column.text(texts.get("summary"), Block.Item::summary));
		var frame = new MasterDetail<>(parent, texts.get("items"), columns, desk.views(), this::selected);
		frame.detailsBelow();
		frame.step(texts.get("step"), this::take);
		more(frame, frame.shell());
		view = frame;
		var registration = desk.session().listen(change -> refresh());
		parent.addDisposeListener(disposed -> registration.remove());
		refresh();
	}

	private void refresh() {
		desk.background().latest(items, texts.get("items"), progress -> model.read(), this::show);
	}

	private void show(ItemsModel.Look look) {
		if (view != null) {
			view.before(look.before());
			view.show(look.sentence(), look.items(), model::selected);
		}
	}

	private void selected(Block.Item item) {
		model.select(item.anchor());
		if (view != null) {
			view.details(List.of(item));
		}
	}

	/** Chooses the item with that anchor, or the one in which lies what has it. */
	@Override
	public void show(String anchor) {
		model.select(Anchors.whole(anchor));
		refresh();
	}

	/** The anchor of the item that is chosen; empty where none is. */
	@Override
	public final String shown() {
		return model.selected();
	}

	@Override
	public Runnable here() {
		var shown = model.selected();
		return () -> show(shown);
	}

	@Override
	public void take() {
		if (view != null) {
			start(run, view.shell());
		}
	}

	/** What else the view offers to do; nothing unless a subclass says so. */
	protected void more(MasterDetail<?> frame, Shell shell) {}

	/** Starts the step; a view that has something to ask first asks it here. */
	protected void start(StepRun step, Shell shell) {
		step.start();
	}

	@Focus
	void focus() {
		if (view != null) {
			view.focus();
		}
	}
}
