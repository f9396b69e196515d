package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.workbench.ui.tables.frame.Arrangement;
import io.antiphon.workbench.ui.tables.frame.TableFrame;
import io.antiphon.workbench.ui.tables.frame.TableFrame.Lines;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The frame of tables, without what people do in it. */
class TableFrameTest {

	private static final Arrangement ARRANGED = new Arrangement(List.of("c", "a", "b"), Set.of("a"));

	private final RunningWorkbench workbench = RunningWorkbench.get();

	@Test
	void columnsStayWhereTheyWerePutWhenThereAreOtherLines() throws Exception {
		var arrangement = inFrame(frame -> {
			frame.arrange(ARRANGED);
			frame.refresh();
			return frame.arrangement();
		});

		assertEquals(ARRANGED, arrangement);
	}

	@Test
	void whatIsSelectedStaysWhenColumnsArePutElsewhere() throws Exception {
		var selected = inFrame(frame -> {
			frame.select(7, 3, 4);
			frame.arrange(ARRANGED);
			assertEquals(4, frame.reached());
			return frame.selected();
		});

		assertEquals(List.of(new Lines(3, 5), new Lines(7, 8)), selected);
	}

	@Test
	void aLineIsBroughtToTheTopAndIntoSight() throws Exception {
		var tops = inFrame(frame -> {
			frame.top(500);
			assertTrue(frame.sees(500));
			var there = frame.top();
			frame.show(10);
			assertTrue(frame.sees(10));
			return List.of(there, frame.top());
		});

		assertEquals(List.of(500, 10), tops);
	}

	private interface Looking<T> {
		T at(TableFrame frame) throws Exception;
	}

	private <T> T inFrame(Looking<T> looking) throws Exception {
		return workbench.onScreen((Callable<T>) () -> {
			var shell = new Shell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), SWT.DIALOG_TRIM);
			try {
				shell.setLayout(new FillLayout());
				var frame = new TableFrame(shell, new Thousand(), new Unordered(), new Idle());
				shell.setSize(600, 400);
				shell.open();
				return looking.at(frame);
			} finally {
				shell.dispose();
			}
		});
	}

	private record Thousand() implements TableFrame.Content {

		@Override
		public List<TableFrame.Column> columns() {
			return List.of("a", "b", "c").stream().map(key -> new TableFrame.Column(key, key, 100, false, false)).toList();
		}

		@Override
		public int lines() {
			return 1_000;
		}

		@Override
		public String text(int line, int column) {
			return line + "/" + column;
		}
	}

	private record Unordered() implements TableFrame.Order {

		@Override
		public int column() {
			return -1;
		}

		@Override
		public boolean descending() {
			return false;
		}

		@Override
		public void sort(int column) {}
	}

	private record Idle() implements TableFrame.Deeds {

		@Override
		public void selected() {}

		@Override
		public void opened() {}

		@Override
		public void copied() {}

		@Override
		public String spoken() {
			return "a thousand lines";
		}
	}
}
