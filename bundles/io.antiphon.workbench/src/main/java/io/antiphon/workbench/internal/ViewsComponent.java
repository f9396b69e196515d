package io.antiphon.workbench.internal;

import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Trail;
import io.antiphon.workbench.ui.View;
import io.antiphon.workbench.ui.Views;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Views} of the bundles that are installed. */
@Component(service = {Views.class, ViewsComponent.class})
public final class ViewsComponent implements Views {

	private final Trail trail;

	@Reference // views come and go with their bundles
	private volatile List<View> known = List.of();

	@Activate
	public ViewsComponent(@Reference Trail trail) {
		this.trail = trail;
	}

	@Override
	public Optional<View> of(Step step) {
		return known.stream().filter(view -> view.steps().contains(step)).findFirst();
	}

	@Override
	public Optional<View> showing(String anchor) {
		return known.stream().filter(view -> view.anchors().stream().anyMatch(anchor::startsWith)).findFirst();
	}

	@Override
	public String shown() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var part = window == null ? null : window.getService(EPartService.class).getActivePart();
		return part != null && part.getObject() instanceof View.Shows shows ? shows.shown() : "";
	}

	/** What a view says of itself; empty where it says nothing. */
	String help(String id, Locale locale) {
		return known.stream().filter(view -> view.id().equals(id)).map(view -> view.help(locale)).findFirst().orElse("");
	}

	@Override
	public void open(String anchor) {
		showing(anchor).flatMap(view -> trail.open(view.id())).ifPresent(part -> {
			if (part instanceof View.Shows shown) {
				shown.show(anchor);
			}
		});
	}
}
