package io.antiphon.workbench.ui;

import io.antiphon.base.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks for one of many, which is found by typing a part of its name, in a dialog whose buttons speak the user's language. UI thread. */
public final class Pick {

	private Pick() {}

	/** Returns when one was picked; empty where none was. {@code names} tells what each is called. */
	public static <T> Optional<T> among(Shell parent, Locale locale, String title, String question, List<T> all,
			Function<T, String> names) {
		var texts = Texts.of(Pick.class, locale);
		var dialog = new ElementListSelectionDialog(parent, LabelProvider.createTextProvider(
				place -> place instanceof Integer index ? names.apply(all.get(index)) : "")) {
			@Override
			protected Button createButton(Composite bar, int id, String label, boolean isDefault) {
				return super.createButton(bar, id, texts.get(id == IDialogConstants.OK_ID ? "ok" : "cancel"), isDefault);
			}
		};
		dialog.setTitle(title);
		dialog.setMessage(question);
		dialog.setElements(IntStream.range(0, all.size()).boxed().toArray());
		dialog.setMultipleSelection(false);
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Integer index ? Optional.of(all.get(index))
				: Optional.empty();
	}
}
