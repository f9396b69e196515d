package io.antiphon.workbench.internal;

import io.antiphon.workbench.internal.steps.Perspective;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.MContribution;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.jspecify.annotations.Nullable;

/**
 * Runs on every start before anything is drawn: takes what belonged to an uninstalled bundle out of the remembered layout,
 * so that it leaves no broken tab, dead command or menu item and no empty perspective behind, shows the Overview in its own
 * perspective alone, and says the names of views, perspectives and commands in the language of this start. The rest of the layout
 * stays.
 */
public final class RememberedLayout {

	private static final Pattern OF_BUNDLE = Pattern.compile("(?:bundleclass:/|platform:/plugin)/([^/]+)");

	private final MApplication application;
	private final EModelService model;
	private final Map<String, String> views;
	private final Map<String, String> perspectives;
	private final Map<String, String> commands;

	@Inject
	public RememberedLayout(MApplication application, EModelService model, IExtensionRegistry registry) {
		this.application = application;
		this.model = model;
		this.views = names(registry, "org.eclipse.ui.views", Set.of("view", "e4view"));
		this.perspectives = names(registry, "org.eclipse.ui.perspectives", Set.of("perspective"));
		this.commands = names(registry, "org.eclipse.ui.commands", Set.of("command"));
	}

	/** By their ids, as the registry translates them now. */
	private static Map<String, String> names(IExtensionRegistry registry, String point, Set<String> elements) {
		var names = new HashMap<String, String>();
		for (var element : registry.getConfigurationElementsFor(point)) {
			if (elements.contains(element.getName())) {
				names.put(element.getAttribute("id"), Objects.requireNonNullElse(element.getAttribute("name"), ""));
			}
		}
		return names;
	}

	@Execute
	void refresh() {
		remove();
		sendHome();
		rename();
	}

	/** The Overview has a perspective of its own: in the others it would stand before the views that belong there. */
	private void sendHome() {
		elements(MPerspective.class).stream()
				.filter(perspective -> !isOf(Perspective.FIRST, perspective.getElementId()))
				.flatMap(other -> model.findElements(other, Perspective.OVERVIEW, MPlaceholder.class, List.of()).stream())
				.forEach(RememberedLayout::close);
	}

	/** As a tab is closed: its place is kept. */
	private static void close(MPlaceholder tab) {
		tab.setToBeRendered(false);
		var stack = tab.getParent();
		if (stack != null && stack.getSelectedElement() == tab) {
			stack.setSelectedElement(null);
			stack.getChildren().stream().filter(MUIElement::isToBeRendered).findFirst().ifPresent(stack::setSelectedElement);
		}
	}

	private void rename() {
		elements(MPart.class).forEach(part -> name(views, view(part.getElementId()), part::setLabel));
		elements(MPerspective.class).forEach(perspective -> name(perspectives, perspective.getElementId(), perspective::setLabel));
		application.getDescriptors().forEach(view -> name(views, view.getElementId(), view::setLabel));
		application.getCommands().forEach(command -> name(commands, command.getElementId(), command::setCommandName));
		application.getChildren().forEach(window -> window.getSharedElements().stream()
				.filter(MPart.class::isInstance)
				.map(MPart.class::cast)
				.forEach(part -> name(views, view(part.getElementId()), part::setLabel)));
	}

	private static void name(Map<String, String> names, String id, Consumer<String> label) {
		var name = names.getOrDefault(id, "");
		if (!name.isEmpty()) {
			label.accept(name);
		}
	}

	private void remove() {
		application.getDescriptors().removeIf(view -> isGone(view.getContributionURI()) || isGone(view.getContributorURI()));
		application.getHandlers().removeIf(this::isGone);
		application.getAddons().removeIf(this::isGone);
		application.getBindingTables().forEach(table -> table.getBindings().removeIf(key -> isUnknown(key.getCommand())));
		application.getCommands().removeIf(this::isUnknown);
		application.getMenuContributions().removeIf(this::isGone);
		application.getToolBarContributions().removeIf(this::isGone);
		application.getTrimContributions().removeIf(this::isGone);
		removeElements(MPlaceholder.class, placeholder -> isUnknownView(placeholder.getElementId()));
		removeElements(MPart.class, part -> isGone(part) || isUnknownView(part));
		removeElements(MPerspective.class, perspective -> !isKnownPerspective(perspective.getElementId()));
		application.getChildren().forEach(window -> {
			window.getSharedElements().removeIf(shared -> isGone(shared) || shared instanceof MPart part && isUnknownView(part));
			window.getHandlers().removeIf(this::isGone);
		});
	}

	private <T extends MUIElement> void removeElements(Class<T> type, Predicate<T> unwanted) {
		elements(type).stream().filter(unwanted).forEach(RememberedLayout::detach);
	}

	private <T extends MUIElement> List<T> elements(Class<T> type) {
		return model.findElements(application, null, type, List.of());
	}

	private static void detach(MUIElement element) {
		var parent = element.getParent();
		if (parent != null) {
			if (parent.getSelectedElement() == element) {
				parent.setSelectedElement(null);
			}
			parent.getChildren().remove(element);
		}
	}

	/** Commands do not say whose they are; those of model fragments are put there anew after this. */
	private boolean isUnknown(@Nullable MCommand command) {
		return command == null || !commands.containsKey(command.getElementId());
	}

	private boolean isUnknownView(MPart part) {
		return part.getTags().contains("View") && isUnknownView(part.getElementId());
	}

	/** Views opened more than once carry a secondary id behind a colon; the editor area and wild cards are no views. */
	private boolean isUnknownView(String id) {
		return !id.contains("*") && !id.equals("org.eclipse.ui.editorss") && !views.containsKey(view(id));
	}

	private static String view(String id) {
		return id.contains(":") ? id.substring(0, id.indexOf(':')) : id;
	}

	/** A perspective the user saved under a name of their own is called like the original, a dot and the name. */
	private boolean isKnownPerspective(String id) {
		return perspectives.keySet().stream().anyMatch(known -> isOf(known, id));
	}

	private static boolean isOf(String perspective, String id) {
		return id.equals(perspective) || id.startsWith(perspective + ".");
	}

	private boolean isGone(MApplicationElement element) {
		return isGone(element.getContributorURI()) || element instanceof MContribution code && isGone(code.getContributionURI());
	}

	private static boolean isGone(@Nullable String uri) {
		var named = OF_BUNDLE.matcher(Objects.requireNonNullElse(uri, ""));
		return named.lookingAt() && Platform.getBundle(named.group(1)) == null;
	}
}
