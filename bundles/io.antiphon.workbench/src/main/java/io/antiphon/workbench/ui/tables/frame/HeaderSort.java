package io.antiphon.workbench.ui.tables.frame;

import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.jspecify.annotations.Nullable;

/** Shows in the header what the lines are ordered by, and tells of the column that is clicked. Nothing is sorted here. */
record HeaderSort(TableFrame.Order order) implements ISortModel {

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return order.column() < 0 ? List.of() : List.of(order.column());
	}

	@Override
	public boolean isColumnIndexSorted(int index) {
		return index == order.column();
	}

	@Override
	public SortDirectionEnum getSortDirection(int index) {
		if (!isColumnIndexSorted(index)) {
			return SortDirectionEnum.NONE;
		}
		return order.descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int index) {
		return isColumnIndexSorted(index) ? 0 : -1;
	}

	/** Which way it goes then is for the order to say. */
	@Override
	public void sort(int index, SortDirectionEnum direction, boolean accumulate) {
		order.sort(index);
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
		// the order is not the header's to take back
	}
}
