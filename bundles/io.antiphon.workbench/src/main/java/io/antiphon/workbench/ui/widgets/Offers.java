package io.antiphon.workbench.ui.widgets;

import io.antiphon.drawing.shape.Size;
import io.antiphon.loop.Step;
import io.antiphon.workbench.ui.Offer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** A row of buttons, one for each {@link Offer}. UI thread. */
public final class Offers extends Composite {

	private final Locale locale;
	private List<Offer> shown = List.of();

	public Offers(Composite parent, Locale locale) {
		super(parent, SWT.NONE);
		this.locale = locale;
		setLayout(RowLayoutFactory.swtDefaults().margins(0, 0).spacing(8).create());
	}

	/** The offers that fill one of {@code steps}, in their order. */
	public static List<Offer> of(List<Offer> offers, Set<Step> steps) {
		return offers.stream()
				.filter(offer -> steps.contains(offer.step()))
				.sorted(Comparator.comparing(Offer::step).thenComparingInt(Offer::rank).thenComparing(Offer::command))
				.toList();
	}

	/** Shows these and no others. */
	public void show(List<Offer> offers) {
		if (!offers.equals(shown)) {
			for (var child : getChildren()) {
				child.dispose();
			}
			for (var at = 0; at < offers.size(); at++) {
				button(offers.get(at), at == 0);
			}
			shown = List.copyOf(offers);
			requestLayout();
		}
	}

	private void button(Offer offer, boolean main) {
		var button = Type.set(new Button(this, SWT.PUSH), Size.TEXT, main);
		if (main) {
			Styles.set(button, Styles.PRIMARY);
		}
		button.setText(offer.label(locale));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> execute(offer.command())));
	}

	private static void execute(String command) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			try {
				window.getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException fault) {
				ILog.of(Offers.class).error("The command " + command + " could not be executed", fault);
			}
		}
	}
}
