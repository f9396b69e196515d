package io.antiphon.workbench.internal.steps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** In which perspective a view is at home, and which perspectives are home to any, as the installed bundles say. */
record Homes(IExtensionRegistry registry) {

	private static final String POINT = "org.eclipse.ui.perspectiveExtensions";

	/** The perspectives of the steps of the work, in their order; without those that no view is in. */
	List<String> steps() {
		var all = Stream.of("listen", "understand", "improve", "judge", "protect")
				.map(step -> "io.antiphon.workbench." + step)
				.filter(id -> extensions().anyMatch(one -> id.equals(one.getAttribute("targetID"))));
		return Stream.concat(Stream.of(Perspective.FIRST), all).toList();
	}

	/** Empty for a view that is at home nowhere: it opens wherever the user is. */
	Optional<String> of(String view) {
		if (view.equals(Perspective.OVERVIEW)) {
			return Optional.of(Perspective.FIRST);
		}
		return extensions()
				.filter(one -> Stream.of(one.getChildren("view")).anyMatch(child -> view.equals(child.getAttribute("id"))))
				.map(one -> one.getAttribute("targetID"))
				.filter(steps()::contains)
				.findFirst();
	}

	private Stream<IConfigurationElement> extensions() {
		return Stream.of(registry.getConfigurationElementsFor(POINT));
	}
}
