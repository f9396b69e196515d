package io.antiphon.store.internal;

import io.antiphon.base.Progress;
import io.antiphon.store.Compaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Compaction} of what {@link WorkspacesComponent} has open. */
@Component
public final class CompactionComponent implements Compaction {

	private final Compaction compaction;

	@Activate
	public CompactionComponent(@Reference WorkspacesComponent workspaces) {
		this.compaction = workspaces.compaction();
	}

	@Override
	public Outcome run(Progress progress) {
		return compaction.run(progress);
	}
}
