package io.antiphon.loop.ui;

import io.antiphon.base.Texts;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Views;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Creatable;

/** What every view of the loop works with. Injected into parts. */
@Creatable
public record ViewServices(Background background, Session session, Steps steps, Views views) {

	@Inject
	public ViewServices {}

	/**
	 * What to do next, and how much lies outside the chosen scope, so that nobody takes a part for the whole. {@code shown}
	 * of {@code all} rows are within it; {@code next} may be empty.
	 */
	public String sentence(String next, int shown, int all) {
		return shown == all
				? next
				: Texts.of(ViewServices.class, session.locale())
						.get(next.isEmpty() && shown == 0 ? "outside.only" : "outside", next, all - shown)
						.strip();
	}
}
