package io.antiphon.store.internal;

import io.antiphon.store.internal.dialect.Derby;
import io.antiphon.store.internal.migration.GuardedContribution;
import io.antiphon.store.spi.Contribution;
import java.util.List;

/** Stores on databases that others have open too; one folder, left unlocked, stands for what many workbenches share. */
public final class SharedStore {

	private SharedStore() {}

	public static WorkspaceStore of(List<Contribution> contributions) {
		return new WorkspaceStore(new Derby(), () -> GuardedContribution.named(contributions), true);
	}
}
