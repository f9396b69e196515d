package io.antiphon.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

class LoopLayoutTest {

	@Test
	void everyStationLiesBesideTheNextAndTheLastBesideTheFirst() {
		for (var columns : new int[] {2, 4}) {
			for (var i = 0; i < 8; i++) {
				var here = LoopLayout.cell(i, columns, 8);
				var next = LoopLayout.cell((i + 1) % 8, columns, 8);

				assertEquals(1, Math.abs(here.x - next.x) + Math.abs(here.y - next.y), columns + " columns, station " + i);
			}
		}
	}

	@Test
	void noTwoStationsShareACell() {
		for (var columns : new int[] {1, 2, 4}) {
			var cells = new HashSet<Point>();
			for (var i = 0; i < 8; i++) {
				cells.add(LoopLayout.cell(i, columns, 8));
			}

			assertEquals(8, cells.size());
		}
	}
}
