package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.ui.internal.model.FeedbackColumn;
import io.antiphon.feedback.ui.internal.model.FeedbackModel;
import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.jspecify.annotations.Nullable;

/** Shows in the header what the store orders by, and has it order by the column that is clicked. Nothing is sorted here. */
record HeaderSort(FeedbackModel model) implements ISortModel {

	@Override
	public List<Integer> getSortedColumnIndexes() {
		for (var column : FeedbackColumn.values()) {
			if (column.order() == model.order().by()) {
				return List.of(column.ordinal());
			}
		}
		return List.of();
	}

	@Override
	public boolean isColumnIndexSorted(int index) {
		return FeedbackColumn.values()[index].order() == model.order().by();
	}

	@Override
	public SortDirectionEnum getSortDirection(int index) {
		if (!isColumnIndexSorted(index)) {
			return SortDirectionEnum.NONE;
		}
		return model.order().descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int index) {
		return isColumnIndexSorted(index) ? 0 : -1;
	}

	/** The direction is the model's to know: the newest first is where it begins, and there is always an order. */
	@Override
	public void sort(int index, SortDirectionEnum direction, boolean accumulate) {
		var order = FeedbackColumn.values()[index].order();
		if (order != null) {
			model.sort(order);
		}
	}

	@Override
	@SuppressWarnings("rawtypes") // as declared there
	public List<Comparator> getComparatorsForColumnIndex(int index) {
		return List.of();
	}

	@Override
	public @Nullable Comparator<?> getColumnComparator(int index) {
		return null;
	}

	@Override
	public void clear() {
		// there is always an order
	}
}
