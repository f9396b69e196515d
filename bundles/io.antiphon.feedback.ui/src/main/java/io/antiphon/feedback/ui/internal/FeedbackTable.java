package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.ui.internal.model.FeedbackColumn;
import io.antiphon.feedback.ui.internal.model.FeedbackModel;
import io.antiphon.feedback.ui.internal.model.FeedbackTexts;
import io.antiphon.workbench.ui.tables.frame.Arrangement;
import io.antiphon.workbench.ui.tables.frame.TableFrame;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The table: draws the rows in sight and no others, from the model's windows. A row that is not here yet is drawn as dots
 * and again when it arrives.
 */
final class FeedbackTable {

	/** What a table is asked to do. */
	record Deeds(Consumer<Optional<Feedback>> selected, Runnable opened, Runnable copied) {}

	private final TableFrame frame;
	private final FeedbackModel model;
	private final FeedbackTexts texts;

	FeedbackTable(Composite parent, FeedbackModel model, FeedbackTexts texts, Deeds deeds) {
		this.model = model;
		this.texts = texts;
		frame = new TableFrame(parent, new Rows(model, texts), new Sorted(model), new Hands(this, deeds));
	}

	/** The columns as they stand at first. */
	static List<String> keys() {
		return Stream.of(FeedbackColumn.values()).map(Enum::name).toList();
	}

	Control control() {
		return frame.control();
	}

	/** The row that was reached last, where it is here. */
	Optional<Feedback> selection() {
		return frame.reached() < 0 ? Optional.empty() : model.row(frame.reached());
	}

	/** Every selected row. */
	List<FeedbackModel.Places> selected() {
		return frame.selected().stream().map(lines -> new FeedbackModel.Places(lines.from(), lines.to())).toList();
	}

	void selectAll() {
		frame.selectAll();
	}

	private String spoken() {
		var row = frame.reached();
		var cells = selection().map(feedback -> shown().stream()
				.map(column -> texts.cell(feedback, column))
				.filter(cell -> !cell.isEmpty())
				.toList());
		return row < 0
				? texts.get("table")
				: texts.get("table.row", row + 1, model.size(), texts.texts().list(cells.orElse(List.of())));
	}

	/** Another answer: from the top. */
	void answered() {
		frame.refresh();
		frame.top(0);
		if (model.size() > 0) {
			frame.select(0);
		}
	}

	/** Rows are here now that may be in sight. */
	void arrived() {
		frame.redraw();
	}

	Arrangement columns() {
		return frame.arrangement();
	}

	/** The columns that are shown, in their order. */
	List<FeedbackColumn> shown() {
		return frame.arrangement().shown().stream().map(FeedbackColumn::valueOf).toList();
	}

	void arrange(Arrangement wanted) {
		frame.arrange(wanted);
	}

	private record Rows(FeedbackModel model, FeedbackTexts texts) implements TableFrame.Content {

		@Override
		public List<TableFrame.Column> columns() {
			return Stream.of(FeedbackColumn.values())
					.map(column -> new TableFrame.Column(
							column.name(), texts.get(column.key()), column.width(), column.number(), column.wide()))
					.toList();
		}

		@Override
		public int lines() {
			return model.size();
		}

		@Override
		public String text(int line, int column) {
			return model.row(line).map(said -> texts.cell(said, FeedbackColumn.values()[column])).orElse("…");
		}
	}

	/** Nothing is sorted here: the store orders by the column that is clicked, where it can. */
	private record Sorted(FeedbackModel model) implements TableFrame.Order {

		@Override
		public int column() {
			return Stream.of(FeedbackColumn.values())
					.filter(column -> column.order() == model.order().by())
					.findFirst()
					.map(FeedbackColumn::ordinal)
					.orElse(-1);
		}

		@Override
		public boolean descending() {
			return model.order().descending();
		}

		/** The direction is the model's to know: the newest first is where it begins, and there is always an order. */
		@Override
		public void sort(int column) {
			var order = FeedbackColumn.values()[column].order();
			if (order != null) {
				model.sort(order);
			}
		}
	}

	private record Hands(FeedbackTable table, Deeds deeds) implements TableFrame.Deeds {

		@Override
		public void selected() {
			deeds.selected().accept(table.selection());
		}

		@Override
		public void opened() {
			deeds.opened().run();
		}

		@Override
		public void copied() {
			deeds.copied().run();
		}

		@Override
		public String spoken() {
			return table.spoken();
		}
	}
}
