package io.antiphon.workbench.internal;

import io.antiphon.base.Texts;
import io.antiphon.workbench.internal.HelpPopup.Key;
import io.antiphon.workbench.ui.Session;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.keys.IBindingService;

/** F1: what the view shows that is being used, what can be done in it, and the keys. */
public final class HelpAction implements Runnable {

	private static final String OURS = "io.antiphon.";
	/** Commands of the platform that our users need; their own names are English only. */
	private static final Map<String, String> COMMON = Map.of(
			"org.eclipse.ui.window.quickAccess", "help.find",
			"org.eclipse.ui.navigate.backwardHistory", "help.back",
			"org.eclipse.ui.edit.undo", "help.undo",
			"org.eclipse.ui.edit.redo", "help.redo",
			"org.eclipse.ui.edit.copy", "help.copy",
			"org.eclipse.ui.edit.selectAll", "help.selectAll");

	private final Shell shell;
	private final IBindingService bindings;
	private final EPartService parts;
	private final ViewsComponent views;
	private final Texts texts;

	@Inject
	public HelpAction(Shell shell, IWorkbenchWindow window, EPartService parts, ViewsComponent views, Session session) {
		this.shell = shell;
		this.bindings = Objects.requireNonNull(window.getService(IBindingService.class));
		this.parts = parts;
		this.views = views;
		this.texts = Texts.of(HelpAction.class, session.locale());
	}

	@Override
	public void run() {
		var active = parts.getActivePart();
		var said = active == null ? "" : views.help(active.getElementId(), texts.locale());
		if (active == null || said.isEmpty()) {
			new HelpPopup(shell, texts, texts.get("help.title"), texts.get("help.text"), keys()).open();
		} else {
			new HelpPopup(shell, texts, active.getLocalizedLabel(), said, keys()).open();
		}
	}

	/** What the keys do here, in the order of the commands' names. */
	private List<Key> keys() {
		return Arrays.stream(bindings.getBindings())
				.map(Binding::getParameterizedCommand)
				.filter(command -> command != null && (command.getId().startsWith(OURS) || COMMON.containsKey(command.getId())))
				.distinct()
				.flatMap(command -> key(command).stream())
				.sorted(Comparator.comparing(Key::command))
				.toList();
	}

	private Optional<Key> key(ParameterizedCommand command) {
		return Optional.ofNullable(bindings.getBestActiveBindingFor(command)).map(sequence -> new Key(sequence.format(), name(command)));
	}

	private String name(ParameterizedCommand command) {
		try {
			var common = COMMON.get(command.getId());
			return common == null ? command.getName() : texts.get(common);
		} catch (NotDefinedException gone) { // its bundle left meanwhile
			return command.getId();
		}
	}
}
