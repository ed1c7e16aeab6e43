/** The name under which the machine itself works for everybody: sweeps and deliveries. No session of a person has it. */
export const machinePerson = "zz.machine";
