package io.antiphon.store.internal;

import io.antiphon.store.Inventory;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the {@link Inventory} of what {@link WorkspacesComponent} has open. */
@Component
public final class InventoryComponent implements Inventory {

	private final Inventory inventory;

	@Activate
	public InventoryComponent(@Reference WorkspacesComponent workspaces) {
		this.inventory = workspaces.inventory();
	}

	@Override
	public List<Entry> columns() {
		return inventory.columns();
	}
}
