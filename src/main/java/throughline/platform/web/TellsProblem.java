package throughline.platform.web;

/** An exception of any room that knows what somebody is told whose request met it. */
public interface TellsProblem {
  Problem problem();
}
