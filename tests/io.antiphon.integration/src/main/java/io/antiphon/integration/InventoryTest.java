package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.store.Inventory;
import io.antiphon.workbench.ui.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventoryTest {

	@Test
	void everyColumnOfTextIsDeclaredByWhoeverMadeIt() throws Exception {
		var workbench = RunningWorkbench.get();
		workbench.await("an open workspace", () -> workbench.service(Session.class).workspace().isPresent());

		var columns = workbench.service(Inventory.class).columns();

		assertTrue(columns.stream().anyMatch(column -> column.table().equals("FINDING")), "the capabilities have their tables here");
		assertEquals(List.of(), columns.stream().filter(Inventory.Entry::outOfReach).toList());
	}
}
